-- Statistics of the annual inspection: facts of the night, figures derived from them, and what was published.
create table insp_fact (
  as_of date not null,
  insp_year integer not null,
  subject_id bigint not null,
  disposition varchar(8) not null,
  reason varchar(32),
  branch_code varchar(20),
  section_code varchar(1),
  ent_type varchar(4),
  insp_class varchar(16),
  grade varchar(1),
  filed_late boolean not null,
  filed_online boolean not null,
  constraint insp_fact_pk primary key (as_of, insp_year, subject_id)
);
comment on table insp_fact is 'One market subject as the night saw it; kept for a few days';
comment on column insp_fact.as_of is 'The day at whose end was counted';
comment on column insp_fact.insp_year is 'Inspection year: the year reported on';
comment on column insp_fact.insp_class is 'Class of the balance; null unless counted';

create table insp_daily (
  as_of date not null,
  insp_year integer not null,
  branch_code varchar(20) not null,
  section_code varchar(1) not null,
  ent_type varchar(4) not null,
  m01 integer not null,
  m03 integer not null,
  m04 integer not null,
  m05 integer not null,
  m06 integer not null,
  m07 integer not null,
  m08 integer not null,
  m09 integer not null,
  m10 integer not null,
  m11 integer not null,
  m12 integer not null,
  filed_online integer not null,
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
  insp_year integer not null,
  items_in bigint not null,
  items_out bigint not null,
  items_skipped bigint not null,
  items_failed bigint not null,
  started_at timestamp(6) not null,
  finished_at timestamp(6) not null,
  constraint insp_snapshot_pk primary key (as_of, insp_year)
);
comment on table insp_snapshot is 'Published nights: only figures that balance get a row';
