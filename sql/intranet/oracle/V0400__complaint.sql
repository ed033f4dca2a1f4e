-- Complaints and reports of the 12315 hotline. The head says where the matter stands; what was told stands in the
-- revisions, of which none is ever changed.
create table complaint (
  id number(19) not null,
  lock_version number(10) not null,
  complaint_no varchar2(32 char) not null,
  source_system varchar2(32 char) not null,
  source_no varchar2(128 char) not null,
  revision_no number(10) not null,
  state varchar2(16 char) not null,
  unit_code varchar2(20 char) not null,
  unit_path varchar2(100 char) not null,
  subject_id number(19),
  received_at timestamp(6) not null,
  dispatched_at timestamp(6),
  term_code varchar2(32 char),
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
  id number(19) not null,
  complaint_id number(19) not null,
  revision_no number(10) not null,
  message_id varchar2(64 char) not null,
  received_at timestamp(6) not null,
  kind varchar2(16 char) not null,
  channel varchar2(16 char) not null,
  urgent number(1) not null,
  registered_at timestamp(6) not null,
  confidential number(1) not null,
  complainant_name varchar2(200 char) not null,
  complainant_phone varchar2(128 char) not null,
  complainant_address varchar2(1000 char),
  complainant_id_no varchar2(128 char),
  respondent_name varchar2(1000 char) not null,
  respondent_code varchar2(128 char),
  respondent_address varchar2(1000 char) not null,
  respondent_phone varchar2(128 char),
  platform_name varchar2(200 char),
  goods_category varchar2(128 char),
  goods_name varchar2(1000 char),
  goods_brand varchar2(200 char),
  goods_batch_no varchar2(200 char),
  purchased_on date,
  amount number(18,2),
  facts clob not null,
  claim varchar2(1000 char),
  constraint complaint_revision_pk primary key (id),
  constraint complaint_revision_uq unique (complaint_id, revision_no),
  constraint complaint_revision_fk foreign key (complaint_id) references complaint (id)
);
create sequence complaint_revision_seq increment by 50;
comment on table complaint_revision is 'What the connected system told, one row per revision';
comment on column complaint_revision.confidential is '1: identity is kept from the respondent and the station of its place';
comment on column complaint_revision.amount is 'Disputed amount in yuan';

create table complaint_attachment (
  id number(19) not null,
  revision_id number(19) not null,
  sm3 varchar2(64 char) not null,
  file_name varchar2(400 char) not null,
  media_type varchar2(200 char) not null,
  content_length number(19) not null,
  constraint complaint_attachment_pk primary key (id),
  constraint complaint_attachment_fk foreign key (revision_id) references complaint_revision (id)
);
create sequence complaint_attachment_seq increment by 50;
create index complaint_attachment_ix on complaint_attachment (revision_id);
comment on column complaint_attachment.sm3 is 'Digest under which the content is stored';

create table complaint_step (
  id number(19) not null,
  complaint_id number(19) not null,
  acted_at timestamp(6) not null,
  act varchar2(16 char) not null,
  unit_code varchar2(20 char) not null,
  officer_name varchar2(100 char),
  note varchar2(1000 char),
  constraint complaint_step_pk primary key (id),
  constraint complaint_step_fk foreign key (complaint_id) references complaint (id)
);
create sequence complaint_step_seq increment by 50;
create index complaint_step_ix on complaint_step (complaint_id);
comment on table complaint_step is 'History of the file, only ever added to';
