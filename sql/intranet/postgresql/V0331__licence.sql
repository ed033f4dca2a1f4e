-- Business licences (营业执照): the paper with its printed serial number, from the store to the hand of the enterprise and
-- back, and the accounts of the paper.
create table licence_paper_move (
  id bigint not null,
  move_no varchar(32) not null,
  kind varchar(12) not null,
  paper_kind varchar(12) not null,
  prefix varchar(8) not null,
  first_no bigint not null,
  last_no bigint not null,
  paper_count integer not null,
  from_unit varchar(20),
  to_unit varchar(20),
  reason varchar(500) not null,
  paper_ref varchar(100) not null,
  officer_login varchar(40) not null,
  officer_name varchar(60) not null,
  moved_at timestamp(6) not null,
  constraint licence_paper_move_pk primary key (id),
  constraint licence_paper_move_no_uq unique (move_no),
  constraint licence_paper_move_kind_ck check (kind in ('STOCK_IN', 'ISSUE', 'DESTROY')),
  constraint licence_paper_move_range_ck check (last_no - first_no + 1 = paper_count and paper_count > 0),
  constraint licence_paper_move_unit_ck check (kind = 'STOCK_IN' and from_unit is null and to_unit is not null
    or kind = 'ISSUE' and from_unit is not null and to_unit is not null and from_unit <> to_unit
    or kind = 'DESTROY' and from_unit is not null and to_unit is null)
);
create sequence licence_paper_move_seq increment by 50;
comment on table licence_paper_move is 'Book of the blank licence paper: what came in, went to a unit, was destroyed (空白执照账)';
comment on column licence_paper_move.paper_kind is 'ORIGINAL (正本) or DUPLICATE (副本)';
comment on column licence_paper_move.prefix is 'Letters before the printed serial number; may be a dash for none';
comment on column licence_paper_move.paper_ref is 'Delivery note, requisition or record of destruction';

create table licence_paper (
  id bigint not null,
  lock_version integer not null,
  paper_kind varchar(12) not null,
  prefix varchar(8) not null,
  serial_no bigint not null,
  unit_code varchar(20) not null,
  status varchar(12) not null,
  void_reason varchar(200),
  changed_at timestamp(6) not null,
  constraint licence_paper_pk primary key (id),
  constraint licence_paper_serial_uq unique (paper_kind, prefix, serial_no),
  constraint licence_paper_status_ck check (status in ('BLANK', 'USED', 'VOID', 'DESTROYED')),
  constraint licence_paper_void_ck check (status in ('BLANK', 'USED') or void_reason is not null)
);
create sequence licence_paper_seq increment by 50;
create index licence_paper_unit_ix on licence_paper (unit_code, paper_kind, status, prefix, serial_no);
comment on table licence_paper is 'One sheet of licence paper by its printed serial number (执照印号)';
comment on column licence_paper.unit_code is 'Unit that answers for it';
comment on column licence_paper.status is 'BLANK in store, USED for a licence, VOID spoilt, DESTROYED';

create table licence (
  id bigint not null,
  lock_version integer not null,
  licence_no varchar(32) not null,
  subject_id bigint not null,
  kind varchar(12) not null,
  duplicate_no integer not null,
  issue_no integer not null,
  paper_id bigint not null,
  paper_serial varchar(32) not null,
  status varchar(16) not null,
  uniscid varchar(18),
  regno varchar(15),
  entname varchar(200) not null,
  type_name varchar(100) not null,
  lerep varchar(100) not null,
  capital_text varchar(100),
  estdate date not null,
  opfrom date,
  opto date,
  dom varchar(500) not null,
  opscope text not null,
  authority_name varchar(100) not null,
  unit_code varchar(20) not null,
  unit_path varchar(100) not null,
  issued_on date not null,
  seized_due_on date,
  open_key varchar(40),
  constraint licence_pk primary key (id),
  constraint licence_no_uq unique (licence_no),
  constraint licence_paper_uq unique (paper_id),
  constraint licence_open_uq unique (open_key),
  constraint licence_issue_uq unique (subject_id, kind, duplicate_no, issue_no),
  constraint licence_paper_fk foreign key (paper_id) references licence_paper (id),
  constraint licence_status_ck check (status in ('PRINTED', 'ISSUED', 'REPLACED', 'LOST', 'SEIZED', 'RETURNED',
    'VOID_ANNOUNCED')),
  constraint licence_kind_ck check (kind = 'ORIGINAL' and duplicate_no = 0 or kind = 'DUPLICATE' and duplicate_no > 0)
);
create sequence licence_seq increment by 50;
create index licence_list_ix on licence (unit_path, status, issued_on);
comment on table licence is 'A licence as it was printed: original or one of the duplicates (营业执照正本、副本)';
comment on column licence.duplicate_no is '0 for the original; duplicates from 1';
comment on column licence.issue_no is 'From 1; each replacement of the same copy is the next';
comment on column licence.paper_serial is 'Printed serial number of its paper';
comment on column licence.entname is 'Face fields as they were printed';
comment on column licence.capital_text is 'Capital as it stands on the face';
comment on column licence.seized_due_on is 'Last day of a seizure';
comment on column licence.open_key is 'Subject and copy while the licence is in use: there is one of each';

create table licence_event (
  id bigint not null,
  licence_id bigint not null,
  event_no integer not null,
  event varchar(16) not null,
  status varchar(16) not null,
  happened_at timestamp(6) not null,
  officer_login varchar(40) not null,
  officer_name varchar(60) not null,
  reason varchar(500) not null,
  paper_ref varchar(100) not null,
  constraint licence_event_pk primary key (id),
  constraint licence_event_uq unique (licence_id, event_no),
  constraint licence_event_fk foreign key (licence_id) references licence (id)
);
create sequence licence_event_seq increment by 50;
create index licence_event_day_ix on licence_event (happened_at, event);
comment on table licence_event is 'Way of a licence, only ever added to';
comment on column licence_event.status is 'State it led to';
comment on column licence_event.paper_ref is 'Filing, announcement, decision or receipt it rests on';
