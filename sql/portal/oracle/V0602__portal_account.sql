-- One account per enterprise; the login name is its credit code.
create table portal_account (
    id                   number(19)          not null,
    version              number(19)          not null,
    uniscid              varchar2(18 char)   not null,
    contact_name         varchar2(100 char)  not null,
    contact_phone        varchar2(20 char)   not null,
    password_hash        varchar2(60 char)   not null,
    password_changed_at  timestamp(6)        not null,
    account_state        varchar2(10 char)   not null,
    failed_logins        number(10)          not null,
    locked_until         timestamp(6),
    registered_at        timestamp(6)        not null,
    last_login_at        timestamp(6),
    constraint pk_portal_account primary key (id),
    constraint uq_portal_account_code unique (uniscid),
    constraint ck_portal_account_state check (account_state in ('ACTIVE', 'DISABLED'))
);
create sequence portal_account_seq start with 1 increment by 50;
comment on table portal_account is 'Enterprise accounts of the portal';
comment on column portal_account.password_hash is 'bcrypt, modular crypt $2a$';
comment on column portal_account.locked_until is 'Set after too many failed logins; while set no login is possible; cleared by the next knock after that instant (UTC)';

create table portal_password_used (
    account_id     number(19)         not null,
    password_hash  varchar2(60 char)  not null,
    used_from      timestamp(6)       not null,
    constraint pk_portal_password_used primary key (account_id, used_from),
    constraint fk_password_used_account foreign key (account_id) references portal_account (id)
);
comment on table portal_password_used is 'Hashes of earlier passwords, so that the last ones are not taken again';

create table portal_account_event (
    id           number(19)          not null,
    login_name   varchar2(64 char)   not null,
    happened_at  timestamp(6)        not null,
    event        varchar2(30 char)   not null,
    constraint pk_portal_account_event primary key (id)
);
create sequence portal_account_event_seq start with 1 increment by 50;
create index ix_portal_account_event on portal_account_event (login_name, happened_at);
comment on table portal_account_event is 'What happened to an account, failed logins and unknown names included; rows are only added';

create view portal_login as
    select uniscid as login_name, password_hash
    from portal_account
    where account_state = 'ACTIVE' and locked_until is null;

create view portal_permission as
    select uniscid as login_name, 'enterprise' as permission
    from portal_account
    where account_state = 'ACTIVE' and locked_until is null;
