-- The register of case sources (案源登记簿): suspicions against market subjects on their way to a case. The head says where
-- the matter stands; what happened stands in the steps, of which none is ever changed.
create table case_source (
  id bigint not null,
  lock_version integer not null,
  source_no varchar(32) not null,
  source_ref varchar(60) not null,
  source_code varchar(2) not null,
  cause_code varchar(2) not null,
  subject_id bigint not null,
  party_name varchar(200) not null,
  facts varchar(1000) not null,
  unit_code varchar(20) not null,
  unit_path varchar(100) not null,
  registered_at timestamp(6) not null,
  term_code varchar(32) not null,
  due_on date not null,
  state varchar(16) not null,
  proposal varchar(16),
  proposal_reason varchar(500),
  proposer_login varchar(60),
  proposer_name varchar(100),
  case_no varchar(32),
  constraint case_source_pk primary key (id),
  constraint case_source_no_uq unique (source_no),
  constraint case_source_ref_uq unique (source_ref),
  constraint case_source_case_no_uq unique (case_no),
  constraint case_source_state_ck check (state in ('REGISTERED', 'PROPOSED', 'FILED', 'NOT_FILED', 'CLOSED')),
  constraint case_source_proposal_ck check (state = 'REGISTERED' and proposal is null
    or state <> 'REGISTERED' and proposal is not null and proposal_reason is not null and proposer_login is not null),
  constraint case_source_case_ck check (state in ('FILED', 'CLOSED') and case_no is not null
    or state not in ('FILED', 'CLOSED') and case_no is null)
);
create sequence case_source_seq increment by 50;
create index case_source_reach_ix on case_source (unit_path, state, due_on);
create index case_source_due_ix on case_source (state, due_on, unit_path);
create index case_source_subject_ix on case_source (subject_id);
comment on table case_source is 'Where a penalty case comes from (案件来源)';
comment on column case_source.source_no is 'Our number: AY, year, six digits';
comment on column case_source.source_ref is 'What it came from, taken once: NJ, report year and subject, or the key of the page that registered it';
comment on column case_source.source_code is 'Case source code 01 to 09, 99';
comment on column case_source.cause_code is 'Case cause family 01 to 14, 99';
comment on column case_source.party_name is 'Name of the market subject on the day of registration';
comment on column case_source.unit_path is 'Organisation path of the unit in charge on the day of registration';
comment on column case_source.term_code is 'Legal parameter that sets the term';
comment on column case_source.due_on is 'Last day for the decision on filing';
comment on column case_source.proposal is 'FILE or NOT_FILE; empty before, and after it was returned';
comment on column case_source.proposer_login is 'Who proposed, and may not approve';
comment on column case_source.case_no is 'Number of the case: AJ, unit, year, five digits';

create table case_source_step (
  id bigint not null,
  case_source_id bigint not null,
  acted_at timestamp(6) not null,
  act varchar(24) not null,
  officer_login varchar(60) not null,
  officer_name varchar(100),
  note varchar(500),
  constraint case_source_step_pk primary key (id),
  constraint case_source_step_fk foreign key (case_source_id) references case_source (id)
);
create sequence case_source_step_seq increment by 50;
create index case_source_step_ix on case_source_step (case_source_id);
comment on table case_source_step is 'History of the case source, only ever added to';
comment on column case_source_step.officer_login is 'Account, or system';
comment on column case_source_step.note is 'Reason, number of the case, or result';
