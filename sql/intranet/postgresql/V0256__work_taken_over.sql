-- Work that others do for somebody who cannot be reached, and what the staff are told about their work
alter table approval_task add taken_from varchar(40);
comment on column approval_task.taken_from is 'With whom it lay when he could not be reached; null if it came in another way';

create sequence approval_notice_seq increment by 50;
create table approval_notice (
  id bigint not null,
  login_name varchar(40) not null,
  kind varchar(12) not null,
  item_id bigint not null,
  node_name varchar(128) not null,
  person varchar(40),
  told_at timestamp(6) not null,
  read_at timestamp(6),
  constraint approval_notice_pk primary key (id),
  constraint approval_notice_item_fk foreign key (item_id) references approval_item (id),
  constraint approval_notice_kind_ck check (kind in ('CLAIM_ENDED', 'TAKEN_OVER', 'TAKES_OVER'))
);
create index approval_notice_of on approval_notice (login_name, read_at, told_at);
create index approval_notice_item_ix on approval_notice (item_id);
comment on table approval_notice is 'What somebody of the staff was told about his work without his doing';
comment on column approval_notice.person is 'The other one: who took it over, or with whom it lay';
