-- Complaints and reports of the 12315 hotline. The head says where the matter stands; what was told stands in the
-- revisions, of which none is ever changed.
create table complaint (
  id bigint not null,
  lock_version integer not null,
  complaint_no varchar(32) not null,
  source_system varchar(32) not null,
  source_no varchar(128) not null,
  revision_no integer not null,
  state varchar(16) not null,
  unit_code varchar(20) not null,
  unit_path varchar(100) not null,
  subject_id bigint,
  received_at timestamp(6) not null,
  dispatched_at timestamp(6),
  term_code varchar(32),
  due_on date,
  constraint complaint_pk primary key (id),
  constraint complaint_no_uq unique (complaint_no),
  constraint complaint_source_uq unique (source_system, source_no),
  constraint complaint_term_ck check (due_on is null or dispatched_at is not null)
);
create sequence complaint_seq increment by 50;
create index complaint_reach_ix on complaint (unit_path, state, due_on);
comment on table complaint is 'Complaint or report of a consumer';
comment on column complaint.complaint_no is 'Our number: TS, unit, year, five digits';
comment on column complaint.source_no is 'Number given by the connected system';
comment on column complaint.revision_no is 'Newest revision of what was told';
comment on column complaint.unit_path is 'Organisation path of the competent unit; of the bureau while none is chosen';
comment on column complaint.dispatched_at is 'Receipt by the competent unit (UTC); the term runs from here';
comment on column complaint.term_code is 'Legal parameter that sets the term';
comment on column complaint.due_on is 'Last day for the decision to accept';

create table complaint_revision (
  id bigint not null,
  complaint_id bigint not null,
  revision_no integer not null,
  message_id varchar(64) not null,
  received_at timestamp(6) not null,
  kind varchar(16) not null,
  channel varchar(16) not null,
  urgent boolean not null,
  registered_at timestamp(6) not null,
  confidential boolean not null,
  complainant_name varchar(200) not null,
  complainant_phone varchar(128) not null,
  complainant_address varchar(1000),
  complainant_id_no varchar(128),
  respondent_name varchar(1000) not null,
  respondent_code varchar(128),
  respondent_address varchar(1000) not null,
  respondent_phone varchar(128),
  platform_name varchar(200),
  goods_category varchar(128),
  goods_name varchar(1000),
  goods_brand varchar(200),
  goods_batch_no varchar(200),
  purchased_on date,
  amount numeric(18,2),
  facts text not null,
  claim varchar(1000),
  constraint complaint_revision_pk primary key (id),
  constraint complaint_revision_uq unique (complaint_id, revision_no),
  constraint complaint_revision_fk foreign key (complaint_id) references complaint (id)
);
create sequence complaint_revision_seq increment by 50;
comment on table complaint_revision is 'What the connected system told, one row per revision';
comment on column complaint_revision.confidential is 'true: identity is kept from the respondent and the station of its place';
comment on column complaint_revision.amount is 'Disputed amount in yuan';

create table complaint_attachment (
  id bigint not null,
  revision_id bigint not null,
  sm3 varchar(64) not null,
  file_name varchar(400) not null,
  media_type varchar(200) not null,
  content_length bigint not null,
  constraint complaint_attachment_pk primary key (id),
  constraint complaint_attachment_fk foreign key (revision_id) references complaint_revision (id)
);
create sequence complaint_attachment_seq increment by 50;
create index complaint_attachment_ix on complaint_attachment (revision_id);
comment on column complaint_attachment.sm3 is 'Digest under which the content is stored';

create table complaint_step (
  id bigint not null,
  complaint_id bigint not null,
  acted_at timestamp(6) not null,
  act varchar(16) not null,
  unit_code varchar(20) not null,
  officer_name varchar(100),
  note varchar(1000),
  constraint complaint_step_pk primary key (id),
  constraint complaint_step_fk foreign key (complaint_id) references complaint (id)
);
create sequence complaint_step_seq increment by 50;
create index complaint_step_ix on complaint_step (complaint_id);
comment on table complaint_step is 'History of the file, only ever added to';
