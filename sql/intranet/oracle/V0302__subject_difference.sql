-- Where the old registration system says something else than an act recorded here: listed, and decided on by an officer.
create table subject_difference (
  id number(19) not null,
  lock_version number(10) not null,
  subject_id number(19) not null,
  item varchar2(16 char) not null,
  ours clob,
  theirs clob,
  approved_on date not null,
  document_id varchar2(64 char) not null,
  found_at timestamp(6) not null,
  status varchar2(8 char) not null,
  decided_at timestamp(6),
  officer_login varchar2(64 char),
  officer_name varchar2(100 char),
  reason varchar2(1000 char),
  constraint subject_difference_pk primary key (id),
  constraint subject_difference_fk foreign key (subject_id) references market_subject (id),
  constraint subject_difference_status_ck check (status in ('OPEN', 'TAKEN', 'KEPT', 'SETTLED')),
  constraint subject_difference_reason_ck check (status in ('OPEN', 'SETTLED') or officer_login is not null and reason is not null)
);
create sequence subject_difference_seq increment by 50;
create index subject_difference_subject_ix on subject_difference (subject_id, item, status);
create index subject_difference_list_ix on subject_difference (status, found_at);
comment on table subject_difference is 'Difference between the old registration system and the register';
comment on column subject_difference.item is 'Item under its name in the domain standard';
comment on column subject_difference.ours is 'What the register said when the document came';
comment on column subject_difference.theirs is 'What the document says';
comment on column subject_difference.approved_on is 'Day of approval in the document';
comment on column subject_difference.status is 'OPEN waits, TAKEN theirs was taken over, KEPT ours was kept, SETTLED a later document agrees';
