-- Accounts of private persons beside those of enterprises: a login name of their own, and one account per identity number.
drop view portal_permission;
drop view portal_login;

alter table portal_account modify uniscid null;
alter table portal_account add login_name varchar2(64 char);
alter table portal_account add cerno_sealed varchar2(160 char);
alter table portal_account add cerno_key varchar2(64 char);
update portal_account set login_name = uniscid;
alter table portal_account modify login_name not null;
alter table portal_account add constraint uq_portal_account_login unique (login_name);
alter table portal_account add constraint uq_portal_account_cerno unique (cerno_key);
alter table portal_account add constraint ck_portal_account_holder check (uniscid is not null and cerno_sealed is null and cerno_key is null or uniscid is null and cerno_sealed is not null and cerno_key is not null);
comment on table portal_account is 'Accounts of the portal: of enterprises and of private persons';
comment on column portal_account.uniscid is 'Credit code of the enterprise; empty for a private person';
comment on column portal_account.login_name is 'In capitals; of an enterprise its credit code, of a person as chosen, 4 to 17 characters';
comment on column portal_account.contact_name is 'Whom the bureau may call; of a private person the name';
comment on column portal_account.cerno_sealed is 'Citizen identity number of a private person, encrypted with the key of the installation (SM4-GCM, Base64)';
comment on column portal_account.cerno_key is 'Keyed digest of the identity number (HMAC-SM3): one account per person';

create view portal_login as
    select login_name, password_hash
    from portal_account
    where account_state = 'ACTIVE' and locked_until is null;

create view portal_permission as
    select login_name, 'applicant' as permission
    from portal_account
    where account_state = 'ACTIVE' and locked_until is null
    union all
    select login_name, 'enterprise' as permission
    from portal_account
    where account_state = 'ACTIVE' and locked_until is null and uniscid is not null;

insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (34, 'PERSON.AGE.MAX', '120', date '2000-01-01', null, '公民身份号码合理性核对（年龄上限）');
