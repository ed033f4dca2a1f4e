-- How long items and their steps took: derived from both once they are over, for the statistics of the flows
create table approval_time (
  time_kind varchar2(4 char) not null,
  ref_id number(19) not null,
  item_id number(19) not null,
  flow_key varchar2(64 char) not null,
  node_id varchar2(64 char),
  node_name varchar2(128 char),
  unit_path varchar2(100 char) not null,
  handler varchar2(40 char),
  post varchar2(60 char),
  party varchar2(10 char) not null,
  opened_at timestamp(6) not null,
  closed_at timestamp(6) not null,
  minutes number(10) not null,
  constraint approval_time_pk primary key (time_kind, ref_id),
  constraint approval_time_item_fk foreign key (item_id) references approval_item (id),
  constraint approval_time_kind_ck check (time_kind in ('STEP', 'ITEM')),
  constraint approval_time_party_ck check (party in ('OWN', 'OTHER', 'APPLICANT'))
);
create index approval_time_by_closed on approval_time (time_kind, closed_at);
comment on table approval_time is 'Working time of items and of their stays at a step (办理用时)';
comment on column approval_time.ref_id is 'The step or the item';
comment on column approval_time.post is 'Held by whose act ended the step, at that time';
comment on column approval_time.party is 'For whom it waited: OWN branch or office of the item, OTHER unit, APPLICANT; OWN for a whole item';
comment on column approval_time.minutes is 'Office hours between opened_at and closed_at, in minutes';

create table approval_time_mark (
  mark_kind varchar2(4 char) not null,
  recorded_to timestamp(6) not null,
  constraint approval_time_mark_pk primary key (mark_kind)
);
insert into approval_time_mark (mark_kind, recorded_to) values ('STEP', timestamp '2000-01-01 00:00:00');
insert into approval_time_mark (mark_kind, recorded_to) values ('ITEM', timestamp '2000-01-01 00:00:00');
comment on table approval_time_mark is 'Up to which end the working times are recorded; locked by the server that records';

create index approval_step_by_closed on approval_step (closed_at);
create index approval_item_by_ended on approval_item (ended_at);
