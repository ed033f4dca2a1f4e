-- Code lists shared by registration and statistics, each edition kept
create table admin_division (
  division_code varchar2(6 char) not null,
  valid_from date not null,
  valid_to date,
  division_name varchar2(60 char) not null,
  name_en varchar2(60 char) not null,
  successor_code varchar2(6 char),
  constraint admin_division_pk primary key (division_code, valid_from)
);
comment on table admin_division is 'Administrative divisions (行政区划, GB/T 2260) with the years of their validity';
comment on column admin_division.successor_code is 'Division that the area belongs to afterwards';

create table industry (
  edition number(10) not null,
  section_code varchar2(1 char) not null,
  section_name varchar2(60 char) not null,
  name_en varchar2(120 char) not null,
  first_division varchar2(2 char) not null,
  last_division varchar2(2 char) not null,
  sector number(10) not null,
  constraint industry_pk primary key (edition, section_code)
);
comment on table industry is 'Sections of the industry classification (国民经济行业分类, GB/T 4754), by edition';
comment on column industry.edition is 'Year of the edition: 2002 or 2017; F to I differ in meaning';
comment on column industry.sector is 'One of the three sectors (三次产业)';

create table enterprise_type (
  type_code varchar2(4 char) not null,
  type_name varchar2(120 char) not null,
  parent_code varchar2(4 char),
  family varchar2(30 char) not null,
  is_private number(1) not null,
  is_legal_person number(1) not null,
  constraint enterprise_type_pk primary key (type_code)
);
comment on table enterprise_type is 'Enterprise type codes (企业类型代码)';
comment on column enterprise_type.family is 'Block of the code: DOMESTIC_COMPANY, FOREIGN_INVESTED and so on';
comment on column enterprise_type.is_private is 'Whether it counts as private (私营) in statistics';
