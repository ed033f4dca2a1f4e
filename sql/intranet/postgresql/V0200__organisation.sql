-- Units of the bureau; a row is one version of a unit, so that every day of the past can be read
create table org_unit (
  unit_code varchar(16) not null,
  valid_from date not null,
  valid_to date,
  unit_kind varchar(12) not null,
  unit_name varchar(120) not null,
  short_name varchar(60) not null,
  name_en varchar(120) not null,
  parent_code varchar(16),
  org_path varchar(120) not null,
  reg_authority_code varchar(6),
  division_code varchar(6) not null,
  sort_order integer not null,
  successor_code varchar(16),
  constraint org_unit_pk primary key (unit_code, valid_from),
  constraint org_unit_kind_ck check (unit_kind in ('BUREAU', 'OFFICE', 'INSTITUTION', 'BRANCH', 'STATION')),
  constraint org_unit_dates_ck check (valid_to is null or valid_to >= valid_from)
);
create index org_unit_by_parent on org_unit (parent_code);
create index org_unit_by_path on org_unit (org_path);
comment on table org_unit is 'Versions of the units of the bureau (机构)';
comment on column org_unit.unit_code is 'Bureau 440100, branch 6 digits, station branch + 2 digits, office 440100-letters';
comment on column org_unit.valid_from is 'First day of this version';
comment on column org_unit.valid_to is 'Last day of this version, null while it lasts';
comment on column org_unit.org_path is 'Materialised path such as /440100/440106/44010603/';
comment on column org_unit.reg_authority_code is 'Registration authority as in registration numbers, null unless the unit registers';
comment on column org_unit.division_code is 'Administrative division it serves (GB/T 2260)';
comment on column org_unit.successor_code is 'Unit that took over after valid_to';
