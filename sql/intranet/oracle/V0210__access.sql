-- Accounts, roles, grants; the two views at the end are what the server's login realm reads
create sequence access_account_seq start with 1 increment by 50;
create table access_account (
  id number(19) not null,
  login_name varchar2(40 char) not null,
  staff_no varchar2(20 char) not null,
  person_name varchar2(60 char) not null,
  unit_code varchar2(16 char) not null,
  post varchar2(60 char) not null,
  status varchar2(10 char) not null,
  password_hash varchar2(60 char),
  password_set_at timestamp(6),
  must_change number(1) not null,
  failures number(10) not null,
  locked_until timestamp(6),
  last_sign_in_at timestamp(6),
  created_at timestamp(6) not null,
  created_by varchar2(40 char) not null,
  version number(19) not null,
  constraint access_account_pk primary key (id),
  constraint access_account_login_uk unique (login_name),
  constraint access_account_person_uk unique (staff_no),
  constraint access_account_status_ck check (status in ('CREATED', 'ACTIVE', 'DISABLED'))
);
create index access_account_by_unit on access_account (unit_code);
comment on table access_account is 'Accounts of the staff, one per person';
comment on column access_account.password_hash is 'bcrypt in modular crypt form, null before the first activation';
comment on column access_account.must_change is '1 when the password must be changed at the next sign-in';
comment on column access_account.failures is 'Failed attempts since the last sign-in';
comment on column access_account.locked_until is 'Instant (UTC) at which the lock ends';

create table access_password (
  account_id number(19) not null,
  set_at timestamp(6) not null,
  password_hash varchar2(60 char) not null,
  constraint access_password_pk primary key (account_id, set_at),
  constraint access_password_account_fk foreign key (account_id) references access_account (id)
);
comment on table access_password is 'Earlier passwords, so that they are not used again';

create table access_role (
  role_code varchar2(40 char) not null,
  role_name varchar2(40 char) not null,
  name_en varchar2(60 char) not null,
  is_administrator number(1) not null,
  constraint access_role_pk primary key (role_code)
);
comment on column access_role.is_administrator is '1 for the three administrators, who are kept apart (三员分立)';

create table access_role_permission (
  role_code varchar2(40 char) not null,
  permission varchar2(40 char) not null,
  scope_rule varchar2(10 char) not null,
  constraint access_role_permission_pk primary key (role_code, permission),
  constraint access_role_permission_fk foreign key (role_code) references access_role (role_code),
  constraint access_role_permission_ck check (scope_rule in ('GRANT', 'SELF', 'UNIT', 'UNIT_TREE', 'CITY'))
);
comment on table access_role_permission is 'Written from permissions.csv at every migration';
comment on column access_role_permission.scope_rule is 'GRANT as far as the role was granted; otherwise this scope whatever was granted';

create sequence access_grant_seq start with 1 increment by 50;
create table access_grant (
  id number(19) not null,
  account_id number(19) not null,
  role_code varchar2(40 char) not null,
  data_scope varchar2(10 char) not null,
  valid_from date not null,
  valid_to date,
  granted_at timestamp(6) not null,
  granted_by varchar2(40 char) not null,
  constraint access_grant_pk primary key (id),
  constraint access_grant_account_fk foreign key (account_id) references access_account (id),
  constraint access_grant_role_fk foreign key (role_code) references access_role (role_code),
  constraint access_grant_scope_ck check (data_scope in ('SELF', 'UNIT', 'UNIT_TREE', 'CITY'))
);
create index access_grant_by_account on access_grant (account_id);
create index access_grant_by_role on access_grant (role_code);
comment on column access_grant.valid_to is 'Last day, null for open; the day before valid_from when withdrawn on the first day';

create view access_login as
select a.login_name, a.password_hash
from access_account a
where a.status = 'ACTIVE' and a.password_hash is not null
  and (a.locked_until is null or to_char(a.locked_until, 'YYYY-MM-DD HH24:MI:SS') <= to_char(systimestamp at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS'));

create view access_permission as
select distinct a.login_name, p.permission
from access_account a
join access_grant g on g.account_id = a.id
join access_role_permission p on p.role_code = g.role_code
where a.status = 'ACTIVE'
  and to_char(g.valid_from, 'YYYY-MM-DD') <= to_char(systimestamp at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
  and (g.valid_to is null or to_char(g.valid_to, 'YYYY-MM-DD') >= to_char(systimestamp at time zone 'Asia/Shanghai', 'YYYY-MM-DD'));
