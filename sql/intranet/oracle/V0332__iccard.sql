-- Enterprise IC cards (工商企业IC卡), the electronic duplicate of the licence: the blank stock and the way
-- of each card.
create table ic_card (
  id number(19) not null,
  lock_version number(10) not null,
  card_no varchar2(20 char) not null,
  status varchar2(12 char) not null,
  unit_code varchar2(20 char) not null,
  unit_path varchar2(100 char) not null,
  subject_id number(19),
  duplicate_no number(10),
  uniscid varchar2(18 char),
  entname varchar2(200 char),
  lerep varchar2(100 char),
  issued_on date,
  expires_on date,
  pin_failures number(10) not null,
  suspended_for varchar2(16 char),
  rewrite_due_on date,
  lost_on date,
  changed_at timestamp(6) not null,
  open_key varchar2(40 char),
  constraint ic_card_pk primary key (id),
  constraint ic_card_no_uq unique (card_no),
  constraint ic_card_open_uq unique (open_key),
  constraint ic_card_status_ck check (status in ('BLANK', 'MADE', 'ACTIVE', 'LOST', 'SUSPENDED', 'REVOKED', 'CANCELLED',
    'EXPIRED', 'REPLACED', 'SCRAPPED')),
  constraint ic_card_open_ck check (status in ('MADE', 'ACTIVE') and open_key is not null
    or status not in ('MADE', 'ACTIVE') and open_key is null),
  constraint ic_card_suspended_ck check (status <> 'SUSPENDED' or suspended_for is not null)
);
create sequence ic_card_seq increment by 50;
create index ic_card_list_ix on ic_card (unit_path, status);
create index ic_card_subject_ix on ic_card (subject_id, status);
create index ic_card_due_ix on ic_card (status, rewrite_due_on);
comment on table ic_card is 'One IC card from the blank stock to its end (工商企业IC卡)';
comment on column ic_card.card_no is 'Number printed on the card (IC卡号)';
comment on column ic_card.duplicate_no is 'Duplicate licence it stands for';
comment on column ic_card.entname is 'What was written on the chip last';
comment on column ic_card.pin_failures is 'Wrong PINs since the last right one';
comment on column ic_card.suspended_for is 'Why it is suspended; only the same reason restores it';
comment on column ic_card.rewrite_due_on is 'Last day to have changed data written on it; empty if it is up to date';
comment on column ic_card.open_key is 'Subject and duplicate while MADE or ACTIVE: there is one such card';

create table ic_card_event (
  id number(19) not null,
  card_id number(19) not null,
  event_no number(10) not null,
  event varchar2(12 char) not null,
  status_before varchar2(12 char) not null,
  status varchar2(12 char) not null,
  happened_at timestamp(6) not null,
  happened_on date not null,
  officer_login varchar2(40 char) not null,
  officer_name varchar2(60 char) not null,
  reason varchar2(500 char) not null,
  paper_ref varchar2(100 char) not null,
  constraint ic_card_event_pk primary key (id),
  constraint ic_card_event_uq unique (card_id, event_no),
  constraint ic_card_event_fk foreign key (card_id) references ic_card (id)
);
create sequence ic_card_event_seq increment by 50;
create index ic_card_event_day_ix on ic_card_event (happened_on, event);
comment on table ic_card_event is 'Way of a card, only ever added to';
comment on column ic_card_event.paper_ref is 'Application, decision or record it rests on';
comment on column ic_card_event.happened_on is 'Day in the official zone, for statistics';
