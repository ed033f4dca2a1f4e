-- Registration matters (登记业务): what is applied for at the counter, is accepted, examined, approved and becomes an act
-- of the register. The form is kept as it was filled in; the head says where the matter stands, the steps how it got there.
create table filing (
  id bigint not null,
  lock_version integer not null,
  client_key varchar(36) not null,
  submit_key varchar(36),
  filing_no varchar(40),
  matter varchar(16) not null,
  subject_kind varchar(20) not null,
  change_items varchar(60),
  channel varchar(8) not null,
  regime varchar(3) not null,
  subject_id bigint,
  uniscid varchar(18),
  entname varchar(200),
  unit_code varchar(20) not null,
  unit_path varchar(100) not null,
  status varchar(16) not null,
  form_xml text not null,
  registered_xml text,
  entered_by varchar(64) not null,
  entered_at timestamp(6) not null,
  submitted_at timestamp(6),
  received_on date,
  accepted_on date,
  due_on date,
  supplemented boolean not null,
  stopped boolean not null,
  decided_at timestamp(6),
  approval_item bigint,
  constraint filing_pk primary key (id),
  constraint filing_client_uq unique (client_key),
  constraint filing_no_uq unique (filing_no),
  constraint filing_status_ck check (status in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT', 'REFUSED', 'ACCEPTED', 'EXAMINING',
    'APPROVING', 'APPROVED', 'REJECTED', 'LICENCE_PRINTED', 'ISSUED', 'ARCHIVED', 'WITHDRAWN')),
  constraint filing_no_ck check (status in ('DRAFT', 'WITHDRAWN') or filing_no is not null),
  constraint filing_regime_ck check (regime in ('OLD', 'NEW')),
  constraint filing_channel_ck check (channel in ('COUNTER', 'LETTER', 'ONLINE'))
);
create sequence filing_seq increment by 50;
create index filing_reach_ix on filing (unit_path, status, due_on);
create index filing_subject_ix on filing (subject_id);
comment on table filing is 'A matter applied for at the registration counter (登记申请)';
comment on column filing.client_key is 'Drawn by the page that opened the draft; the same key twice is one draft';
comment on column filing.submit_key is 'Drawn by the page that submitted; the same key twice is one submission';
comment on column filing.filing_no is 'Number as people quote it; empty for a draft';
comment on column filing.matter is 'Registration matter, such as ESTABLISH, CHANGE, CANCEL';
comment on column filing.subject_kind is 'Kind of subject by which forms, documents and checks differ';
comment on column filing.change_items is 'Codes of the items it is about, with commas between';
comment on column filing.regime is 'Registration law by the day of acceptance; of the day of entry until then';
comment on column filing.subject_id is 'Whom it is about; empty while the register does not have him';
comment on column filing.entname is 'Name of the subject, or the one applied for';
comment on column filing.unit_code is 'Registration authority';
comment on column filing.unit_path is 'Its organisation path, for the reach of officers';
comment on column filing.form_xml is 'What was filled in, readable or not';
comment on column filing.registered_xml is 'What the register said of the subject at submission';
comment on column filing.received_on is 'Day of receipt; the term to answer runs from here';
comment on column filing.accepted_on is 'Day of acceptance (受理日); the law of that day applies';
comment on column filing.due_on is 'Last day of the running term; empty when nothing is awaited from the bureau';
comment on column filing.supplemented is 'True: the one-time supplement notice was given';
comment on column filing.stopped is 'True: the term stands still while the applicant supplements';

create table filing_step (
  id bigint not null,
  filing_id bigint not null,
  step_no integer not null,
  acted_at timestamp(6) not null,
  status varchar(16) not null,
  officer_login varchar(64),
  officer_name varchar(100),
  opinion varchar(1000),
  constraint filing_step_pk primary key (id),
  constraint filing_step_uq unique (filing_id, step_no),
  constraint filing_step_fk foreign key (filing_id) references filing (id)
);
create sequence filing_step_seq increment by 50;
comment on table filing_step is 'Way of a matter, only ever added to';
comment on column filing_step.status is 'State the step led to';

create table filing_paper (
  filing_id bigint not null,
  doc_code varchar(24) not null,
  constraint filing_paper_pk primary key (filing_id, doc_code),
  constraint filing_paper_fk foreign key (filing_id) references filing (id)
);
comment on table filing_paper is 'Documents that were handed in with a matter';

create table filing_notice (
  notice_no varchar(40) not null,
  filing_id bigint not null,
  kind varchar(12) not null,
  issued_at timestamp(6) not null,
  issued_on date not null,
  officer_name varchar(100) not null,
  content varchar(1000),
  constraint filing_notice_pk primary key (notice_no),
  constraint filing_notice_uq unique (filing_id, kind),
  constraint filing_notice_fk foreign key (filing_id) references filing (id),
  constraint filing_notice_kind_ck check (kind in ('ACCEPTANCE', 'SUPPLEMENT', 'REFUSAL', 'APPROVAL', 'REJECTION'))
);
comment on table filing_notice is 'Notices given about a matter, as they were issued; each kind once, so the supplement notice too';
comment on column filing_notice.content is 'What is missing, or why it was refused or rejected';

create table filing_claim (
  claim_key varchar(80) not null,
  filing_id bigint not null,
  constraint filing_claim_pk primary key (claim_key),
  constraint filing_claim_fk foreign key (filing_id) references filing (id)
);
create index filing_claim_filing_ix on filing_claim (filing_id);
comment on table filing_claim is 'What an open matter holds, so that no other touches it before it is closed: parts of a subject, or a reserved name';
comment on column filing_claim.claim_key is 'S:subject:part, or N:name';

create table matter_claim (
  matter varchar(16) not null,
  claim varchar(16) not null,
  constraint matter_claim_pk primary key (matter, claim)
);
comment on table matter_claim is 'What each matter holds while it is open; two matters of one subject exclude each other where they meet';
comment on column matter_claim.claim is 'A change item, LICENCE, STATE; CHOSEN stands for the items the matter is about';

create table filing_document (
  matter varchar(16) not null,
  subject_kind varchar(20) not null,
  regime varchar(3) not null,
  change_item varchar(2) not null,
  doc_code varchar(24) not null,
  doc_name varchar(100) not null,
  doc_name_en varchar(120) not null,
  is_required boolean not null,
  sort_order integer not null,
  legal_basis varchar(200) not null,
  constraint filing_document_pk primary key (matter, subject_kind, regime, change_item, doc_code)
);
comment on table filing_document is 'Documents that a matter requires, by kind of subject, law and item';
comment on column filing_document.subject_kind is '* for every kind';
comment on column filing_document.regime is 'OLD, NEW or * for both';
comment on column filing_document.change_item is 'Only when the matter is about this item; * for always';

create table licensed_scope (
  scope_word varchar(20) not null,
  licence_name varchar(60) not null,
  constraint licensed_scope_pk primary key (scope_word)
);
comment on table licensed_scope is 'Words of a business scope that need a licence beforehand (前置许可)';
comment on column licensed_scope.licence_name is 'Occurs in the name of the licence';
