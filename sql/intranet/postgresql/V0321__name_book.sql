-- The name book: every name that is or was in use, one row for each use. Whoever writes takes the next change number of the
-- authority first and so waits for those before him: numbers commit in their order, servers read on from the last one they
-- know, and two decisions on names never overlap.
create table name_change (
  authority varchar(6) not null,
  last_no bigint not null,
  constraint name_change_pk primary key (authority)
);
comment on table name_change is 'Last change number of the name book of an authority';

create table name_entry (
  id bigint not null,
  lock_version integer not null,
  authority varchar(6) not null,
  name_full varchar(200) not null,
  name_key varchar(200) not null,
  name_division varchar(60),
  name_trade varchar(200),
  name_industry varchar(100),
  name_form varchar(40),
  trade_pinyin varchar(1400),
  industry_group varchar(30),
  standing varchar(12) not null,
  standing_day date not null,
  subject_id bigint,
  taken_key varchar(420),
  change_no bigint not null,
  constraint name_entry_pk primary key (id),
  constraint name_entry_taken_uq unique (taken_key),
  constraint name_entry_standing_ck check
    (standing in ('REGISTERED', 'RESERVED', 'PENDING', 'CANCELLED', 'CHANGED', 'REVOKED', 'ANNULLED', 'FREED')),
  constraint name_entry_taken_ck check (taken_key is null or standing in ('REGISTERED', 'RESERVED', 'PENDING'))
);
create sequence name_entry_seq increment by 50;
create index name_entry_change_ix on name_entry (authority, change_no, id);
create index name_entry_subject_ix on name_entry (subject_id);
create index name_entry_trade_ix on name_entry (authority, name_trade);
comment on table name_entry is 'Use of a name, past or present (企业名称库)';
comment on column name_entry.authority is 'Bureau within which names must differ';
comment on column name_entry.name_full is 'As it was written';
comment on column name_entry.name_key is 'As it is compared: standard characters, full-width brackets, no blanks';
comment on column name_entry.name_trade is 'Trade name (字号)';
comment on column name_entry.trade_pinyin is 'Trade name in toneless pinyin, first readings';
comment on column name_entry.industry_group is 'Synonym group of the industry words; empty if they say nothing';
comment on column name_entry.standing_day is 'Day of the standing; of a reservation its last day';
comment on column name_entry.subject_id is 'Market subject that bears or bore the name';
comment on column name_entry.taken_key is 'Authority, trade name and industry words of a name given out here: no two at once';
comment on column name_entry.change_no is 'Number of the last change in the authority''s name book';

create table name_application (
  id bigint not null,
  lock_version integer not null,
  application_no varchar(32) not null,
  authority varchar(6) not null,
  unit_code varchar(20) not null,
  unit_path varchar(100) not null,
  regime varchar(5) not null,
  status varchar(12) not null,
  name_full varchar(200) not null,
  section_code varchar(1) not null,
  applicant varchar(100) not null,
  investors varchar(1000),
  is_related boolean not null,
  is_promised boolean not null,
  needs_approval boolean not null,
  entry_id bigint not null,
  accepted_on date not null,
  expires_on date,
  is_extended boolean not null,
  decided_at timestamp(6),
  approval_item bigint,
  constraint name_application_pk primary key (id),
  constraint name_application_no_uq unique (application_no),
  constraint name_application_entry_uq unique (entry_id),
  constraint name_application_entry_fk foreign key (entry_id) references name_entry (id),
  constraint name_application_status_ck check (status in ('SUBMITTED', 'CORRECTION', 'ACCEPTED', 'REVIEW1', 'REVIEW2', 'APPROVED',
    'EXTENDED', 'REJECTED', 'USED', 'EXPIRED', 'WITHDRAWN')),
  constraint name_application_term_ck check (status not in ('APPROVED', 'EXTENDED') or expires_on is not null)
);
create sequence name_application_seq increment by 50;
create index name_application_reach_ix on name_application (unit_path, status, accepted_on);
create index name_application_term_ix on name_application (status, expires_on);
comment on table name_application is 'Application for a name (名称预先核准、自主申报)';
comment on column name_application.regime is 'Rules in force on the day of acceptance';
comment on column name_application.section_code is 'Section of GB/T 4754 (2017) of the main business';
comment on column name_application.is_related is 'True: an investment relation with the bearers of near names is proved';
comment on column name_application.is_promised is 'True: the applicant bears the risk of near names (承诺)';
comment on column name_application.needs_approval is 'True: the name holds a restricted word; the longer reservation applies';
comment on column name_application.expires_on is 'Last day of the reservation';

create table name_application_step (
  id bigint not null,
  application_id bigint not null,
  step_no integer not null,
  acted_at timestamp(6) not null,
  status varchar(12) not null,
  name_full varchar(200) not null,
  officer_login varchar(64),
  officer_name varchar(100),
  opinion varchar(1000),
  constraint name_application_step_pk primary key (id),
  constraint name_application_step_uq unique (application_id, step_no),
  constraint name_application_step_fk foreign key (application_id) references name_application (id)
);
create sequence name_application_step_seq increment by 50;
comment on table name_application_step is 'Way of an application, only ever added to';
comment on column name_application_step.status is 'State the step led to';
comment on column name_application_step.officer_login is 'Empty if the night acted';

create table name_use (
  application_id bigint not null,
  matter_key varchar(60) not null,
  subject_id bigint not null,
  used_at timestamp(6) not null,
  constraint name_use_pk primary key (application_id),
  constraint name_use_matter_uq unique (matter_key),
  constraint name_use_fk foreign key (application_id) references name_application (id)
);
comment on table name_use is 'A reservation is used once, by one registration';
comment on column name_use.matter_key is 'Number of the filing that used it';
