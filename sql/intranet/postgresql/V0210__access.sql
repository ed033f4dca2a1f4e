-- Accounts, roles, grants; the two views at the end are what the server's login realm reads
create sequence access_account_seq start with 1 increment by 50;
create table access_account (
  id bigint not null,
  login_name varchar(40) not null,
  staff_no varchar(20) not null,
  person_name varchar(60) not null,
  unit_code varchar(16) not null,
  post varchar(60) not null,
  status varchar(10) not null,
  password_hash varchar(60),
  password_set_at timestamp(6),
  must_change boolean not null,
  failures integer not null,
  locked_until timestamp(6),
  last_sign_in_at timestamp(6),
  created_at timestamp(6) not null,
  created_by varchar(40) not null,
  version bigint not null,
  constraint access_account_pk primary key (id),
  constraint access_account_login_uk unique (login_name),
  constraint access_account_person_uk unique (staff_no),
  constraint access_account_status_ck check (status in ('CREATED', 'ACTIVE', 'DISABLED'))
);
create index access_account_by_unit on access_account (unit_code);
comment on table access_account is 'Accounts of the staff, one per person';
comment on column access_account.password_hash is 'bcrypt in modular crypt form, null before the first activation';
comment on column access_account.must_change is 'True when the password must be changed at the next sign-in';
comment on column access_account.failures is 'Failed attempts since the last sign-in';
comment on column access_account.locked_until is 'Instant (UTC) at which the lock ends';

create table access_password (
  account_id bigint not null,
  set_at timestamp(6) not null,
  password_hash varchar(60) not null,
  constraint access_password_pk primary key (account_id, set_at),
  constraint access_password_account_fk foreign key (account_id) references access_account (id)
);
comment on table access_password is 'Earlier passwords, so that they are not used again';

create table access_role (
  role_code varchar(40) not null,
  role_name varchar(40) not null,
  name_en varchar(60) not null,
  is_administrator boolean not null,
  constraint access_role_pk primary key (role_code)
);
comment on column access_role.is_administrator is 'True for the three administrators, who are kept apart (三员分立)';

create table access_role_permission (
  role_code varchar(40) not null,
  permission varchar(40) not null,
  scope_rule varchar(10) not null,
  constraint access_role_permission_pk primary key (role_code, permission),
  constraint access_role_permission_fk foreign key (role_code) references access_role (role_code),
  constraint access_role_permission_ck check (scope_rule in ('GRANT', 'SELF', 'UNIT', 'UNIT_TREE', 'CITY'))
);
comment on table access_role_permission is 'Written from permissions.csv at every migration';
comment on column access_role_permission.scope_rule is 'GRANT as far as the role was granted; otherwise this scope whatever was granted';

create sequence access_grant_seq start with 1 increment by 50;
create table access_grant (
  id bigint not null,
  account_id bigint not null,
  role_code varchar(40) not null,
  data_scope varchar(10) not null,
  valid_from date not null,
  valid_to date,
  granted_at timestamp(6) not null,
  granted_by varchar(40) not null,
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
  and (a.locked_until is null or a.locked_until <= current_timestamp at time zone 'UTC');

create view access_permission as
select distinct a.login_name, p.permission
from access_account a
join access_grant g on g.account_id = a.id
join access_role_permission p on p.role_code = g.role_code
where a.status = 'ACTIVE'
  and g.valid_from <= cast(current_timestamp at time zone 'Asia/Shanghai' as date)
  and (g.valid_to is null or g.valid_to >= cast(current_timestamp at time zone 'Asia/Shanghai' as date));
