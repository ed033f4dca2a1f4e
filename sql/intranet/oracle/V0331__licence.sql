-- Business licences (营业执照): the paper with its printed serial number, from the store to the hand of the enterprise and
-- back, and the accounts of the paper.
create table licence_paper_move (
  id number(19) not null,
  move_no varchar2(32 char) not null,
  kind varchar2(12 char) not null,
  paper_kind varchar2(12 char) not null,
  prefix varchar2(8 char) not null,
  first_no number(19) not null,
  last_no number(19) not null,
  paper_count number(10) not null,
  from_unit varchar2(20 char),
  to_unit varchar2(20 char),
  reason varchar2(500 char) not null,
  paper_ref varchar2(100 char) not null,
  officer_login varchar2(40 char) not null,
  officer_name varchar2(60 char) not null,
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
  id number(19) not null,
  lock_version number(10) not null,
  paper_kind varchar2(12 char) not null,
  prefix varchar2(8 char) not null,
  serial_no number(19) not null,
  unit_code varchar2(20 char) not null,
  status varchar2(12 char) not null,
  void_reason varchar2(200 char),
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
  id number(19) not null,
  lock_version number(10) not null,
  licence_no varchar2(32 char) not null,
  subject_id number(19) not null,
  kind varchar2(12 char) not null,
  duplicate_no number(10) not null,
  issue_no number(10) not null,
  paper_id number(19) not null,
  paper_serial varchar2(32 char) not null,
  status varchar2(16 char) not null,
  uniscid varchar2(18 char),
  regno varchar2(15 char),
  entname varchar2(200 char) not null,
  type_name varchar2(100 char) not null,
  lerep varchar2(100 char) not null,
  capital_text varchar2(100 char),
  estdate date not null,
  opfrom date,
  opto date,
  dom varchar2(500 char) not null,
  opscope clob not null,
  authority_name varchar2(100 char) not null,
  unit_code varchar2(20 char) not null,
  unit_path varchar2(100 char) not null,
  issued_on date not null,
  seized_due_on date,
  open_key varchar2(40 char),
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
  id number(19) not null,
  licence_id number(19) not null,
  event_no number(10) not null,
  event varchar2(16 char) not null,
  status varchar2(16 char) not null,
  happened_at timestamp(6) not null,
  officer_login varchar2(40 char) not null,
  officer_name varchar2(60 char) not null,
  reason varchar2(500 char) not null,
  paper_ref varchar2(100 char) not null,
  constraint licence_event_pk primary key (id),
  constraint licence_event_uq unique (licence_id, event_no),
  constraint licence_event_fk foreign key (licence_id) references licence (id)
);
create sequence licence_event_seq increment by 50;
create index licence_event_day_ix on licence_event (happened_at, event);
comment on table licence_event is 'Way of a licence, only ever added to';
comment on column licence_event.status is 'State it led to';
comment on column licence_event.paper_ref is 'Filing, announcement, decision or receipt it rests on';
