-- What accompanies the items: standing in for each other, reading, urging.
create sequence approval_delegation_seq increment by 50;
create table approval_delegation (
  id bigint not null,
  lock_version bigint not null,
  principal varchar(40) not null,
  agent varchar(40) not null,
  agent_name varchar(60) not null,
  flow_key varchar(64),
  valid_from date not null,
  valid_to date not null,
  reason varchar(500) not null,
  created_at timestamp(6) not null,
  revoked_at timestamp(6),
  constraint approval_delegation_pk primary key (id),
  constraint approval_delegation_term_ck check (valid_to >= valid_from)
);
create index approval_delegation_of on approval_delegation (principal, valid_to);
create index approval_delegation_to on approval_delegation (agent, valid_to);
comment on table approval_delegation is 'Who stands in for whom (委托代理); both see the task, both names are kept';
comment on column approval_delegation.flow_key is 'The one flow it is for, null for all';
comment on column approval_delegation.valid_to is 'Last day';

create sequence approval_reading_seq increment by 50;
create table approval_reading (
  id bigint not null,
  item_id bigint not null,
  step_id bigint,
  reader varchar(40) not null,
  reader_name varchar(60) not null,
  sent_by varchar(40) not null,
  sent_at timestamp(6) not null,
  read_at timestamp(6),
  remark varchar(500),
  constraint approval_reading_pk primary key (id),
  constraint approval_reading_item_fk foreign key (item_id) references approval_item (id)
);
create index approval_reading_by_reader on approval_reading (reader, read_at, sent_at);
create index approval_reading_by_item on approval_reading (item_id);
comment on table approval_reading is 'Items given to read (传阅), without influence on their way';
comment on column approval_reading.read_at is 'Null while to be read (待阅)';

create sequence approval_urge_seq increment by 50;
create table approval_urge (
  id bigint not null,
  item_id bigint not null,
  task_id bigint not null,
  urged_by varchar(40) not null,
  urged_at timestamp(6) not null,
  person varchar(40),
  words varchar(500),
  seen_at timestamp(6),
  constraint approval_urge_pk primary key (id),
  constraint approval_urge_task_fk foreign key (task_id) references approval_task (id)
);
create index approval_urge_by_item on approval_urge (item_id, urged_at);
create index approval_urge_by_task on approval_urge (task_id, urged_at);
comment on table approval_urge is 'Reminders that somebody sent (催办), with the proof that they were seen';
