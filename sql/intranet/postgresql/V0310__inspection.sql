-- The annual inspection. Every report an enterprise handed in is kept as it came; the head says where the matter stands,
-- the steps say how it got there.
create table inspection (
  id bigint not null,
  lock_version integer not null,
  inspection_no varchar(32) not null,
  ancheyear integer not null,
  filing_key varchar(36) not null,
  subject_id bigint not null,
  uniscid varchar(18) not null,
  entname varchar(200) not null,
  unit_code varchar(20) not null,
  unit_path varchar(100) not null,
  status varchar(16) not null,
  submission integer not null,
  document_id varchar(64) not null,
  declared_at timestamp(6) not null,
  late boolean not null,
  accepted_at timestamp(6) not null,
  due_on date not null,
  grade varchar(1),
  decided_at timestamp(6),
  constraint inspection_pk primary key (id),
  constraint inspection_no_uq unique (inspection_no),
  constraint inspection_subject_uq unique (subject_id, ancheyear),
  constraint inspection_filing_uq unique (filing_key),
  constraint inspection_status_ck check (status in ('DECLARED', 'PRE_RETURNED', 'PASSED')),
  constraint inspection_grade_ck check (status = 'PASSED' and grade in ('A', 'B') or status <> 'PASSED' and grade is null)
);
create sequence inspection_seq increment by 50;
create index inspection_reach_ix on inspection (unit_path, status, due_on);
create index inspection_year_ix on inspection (ancheyear, subject_id);
comment on table inspection is 'Annual inspection of one enterprise about one year (年检)';
comment on column inspection.ancheyear is 'Year reported about';
comment on column inspection.filing_key is 'Names the filing on both sides of the gap, the same over all submissions';
comment on column inspection.entname is 'Name in the register when the latest report arrived';
comment on column inspection.unit_code is 'Competent unit: the registration authority';
comment on column inspection.unit_path is 'Its organisation path, for the reach of officers';
comment on column inspection.status is 'DECLARED waits for review, PRE_RETURNED waits for correction, PASSED is closed';
comment on column inspection.submission is 'Number of the latest report, from 1';
comment on column inspection.document_id is 'Document that brought the latest report; the decision answers it';
comment on column inspection.declared_at is 'Arrival of the first report (UTC)';
comment on column inspection.late is 'True: the first report came after the end of the window';
comment on column inspection.accepted_at is 'Arrival of the latest report (UTC); the term runs from here';
comment on column inspection.due_on is 'Last day of the review by law';

create table inspection_report (
  id bigint not null,
  inspection_id bigint not null,
  submission integer not null,
  document_id varchar(64) not null,
  submitted_at timestamp(6) not null,
  received_at timestamp(6) not null,
  report_xml text not null,
  assgro numeric(18,2) not null,
  liagro numeric(18,2) not null,
  totequ numeric(18,2) not null,
  vendinc numeric(18,2) not null,
  progro numeric(18,2) not null,
  netinc numeric(18,2) not null,
  ratgro numeric(18,2) not null,
  empnum integer not null,
  constraint inspection_report_pk primary key (id),
  constraint inspection_report_uq unique (inspection_id, submission),
  constraint inspection_report_document_uq unique (document_id),
  constraint inspection_report_fk foreign key (inspection_id) references inspection (id)
);
create sequence inspection_report_seq increment by 50;
comment on table inspection_report is 'A report as the enterprise handed it in (年检报告书), one row per submission';
comment on column inspection_report.report_xml is 'The document as it arrived, annual-report-filed.v1';
comment on column inspection_report.assgro is 'Total assets; amounts in units of 10,000 yuan, taken from the document for statistics';
comment on column inspection_report.liagro is 'Total liabilities';
comment on column inspection_report.totequ is 'Owners'' equity';
comment on column inspection_report.vendinc is 'Turnover';
comment on column inspection_report.progro is 'Total profit';
comment on column inspection_report.netinc is 'Net profit';
comment on column inspection_report.ratgro is 'Taxes paid';
comment on column inspection_report.empnum is 'Persons employed';

create table inspection_step (
  id bigint not null,
  inspection_id bigint not null,
  step_no integer not null,
  acted_at timestamp(6) not null,
  status varchar(16) not null,
  grade varchar(1),
  submission integer not null,
  unit_code varchar(20) not null,
  officer_login varchar(64),
  officer_name varchar(100),
  opinion varchar(1000),
  constraint inspection_step_pk primary key (id),
  constraint inspection_step_uq unique (inspection_id, step_no),
  constraint inspection_step_fk foreign key (inspection_id) references inspection (id)
);
create sequence inspection_step_seq increment by 50;
create index inspection_step_day_ix on inspection_step (status, acted_at);
comment on table inspection_step is 'Way of an inspection, only ever added to';
comment on column inspection_step.status is 'State the step led to';
comment on column inspection_step.officer_login is 'Empty if the enterprise acted';
comment on column inspection_step.opinion is 'What the officer wrote; the enterprise reads it';
