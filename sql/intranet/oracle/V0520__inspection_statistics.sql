-- Statistics of the annual inspection: facts of the night, figures derived from them, and what was published.
create table insp_fact (
  as_of date not null,
  insp_year number(4) not null,
  subject_id number(19) not null,
  disposition varchar2(8 char) not null,
  reason varchar2(32 char),
  branch_code varchar2(20 char),
  section_code varchar2(1 char),
  ent_type varchar2(4 char),
  insp_class varchar2(16 char),
  grade varchar2(1 char),
  filed_late number(1) not null,
  filed_online number(1) not null,
  constraint insp_fact_pk primary key (as_of, insp_year, subject_id)
);
comment on table insp_fact is 'One market subject as the night saw it; kept for a few days';
comment on column insp_fact.as_of is 'The day at whose end was counted';
comment on column insp_fact.insp_year is 'Inspection year: the year reported on';
comment on column insp_fact.insp_class is 'Class of the balance; null unless counted';

create table insp_daily (
  as_of date not null,
  insp_year number(4) not null,
  branch_code varchar2(20 char) not null,
  section_code varchar2(1 char) not null,
  ent_type varchar2(4 char) not null,
  m01 number(10) not null,
  m03 number(10) not null,
  m04 number(10) not null,
  m05 number(10) not null,
  m06 number(10) not null,
  m07 number(10) not null,
  m08 number(10) not null,
  m09 number(10) not null,
  m10 number(10) not null,
  m11 number(10) not null,
  m12 number(10) not null,
  filed_online number(10) not null,
  constraint insp_daily_pk primary key (as_of, insp_year, branch_code, section_code, ent_type)
);
comment on table insp_daily is 'Figures by branch, industry section and enterprise type';
comment on column insp_daily.m01 is 'Should be inspected';
comment on column insp_daily.m03 is 'Passed';
comment on column insp_daily.m04 is 'Grade A';
comment on column insp_daily.m05 is 'Grade B';
comment on column insp_daily.m06 is 'Exempt';
comment on column insp_daily.m07 is 'Passed late, part of m03';
comment on column insp_daily.m08 is 'Waiting for pre-review';
comment on column insp_daily.m09 is 'Waiting for review';
comment on column insp_daily.m10 is 'Refused';
comment on column insp_daily.m11 is 'Not declared';
comment on column insp_daily.m12 is 'Extension, part of m11';

create table insp_snapshot (
  as_of date not null,
  insp_year number(4) not null,
  items_in number(19) not null,
  items_out number(19) not null,
  items_skipped number(19) not null,
  items_failed number(19) not null,
  started_at timestamp(6) not null,
  finished_at timestamp(6) not null,
  constraint insp_snapshot_pk primary key (as_of, insp_year)
);
comment on table insp_snapshot is 'Published nights: only figures that balance get a row';
