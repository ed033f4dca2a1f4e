-- What runs on the flows: items, the steps they are and were in, the tasks of the persons in a step, and every move.
create sequence approval_item_seq increment by 50;
create table approval_item (
  id bigint not null,
  lock_version bigint not null,
  item_kind varchar(40) not null,
  item_key varchar(60) not null,
  open_key varchar(101),
  item_no varchar(60) not null,
  title varchar(200) not null,
  subject_name varchar(200),
  unit_path varchar(100) not null,
  flow_key varchar(64) not null,
  definition_id bigint not null,
  engine_item varchar(64),
  status varchar(12) not null,
  initiator varchar(40) not null,
  initiator_name varchar(60) not null,
  initiator_unit varchar(16) not null,
  started_at timestamp(6) not null,
  ended_at timestamp(6),
  outcome varchar(10),
  item_values text not null,
  moves integer not null,
  acts integer not null,
  urges integer not null,
  suspend_reason varchar(500),
  suspend_document varchar(64),
  suspended_at timestamp(6),
  constraint approval_item_pk primary key (id),
  constraint approval_item_open_uk unique (open_key),
  constraint approval_item_definition_fk foreign key (definition_id) references flow_definition (id),
  constraint approval_item_status_ck check (status in ('RUNNING', 'SUSPENDED', 'ENDED', 'TERMINATED', 'REVOKED')),
  constraint approval_item_outcome_ck check (outcome in ('AGREE', 'DISAGREE', 'DONE'))
);
create index approval_item_by_key on approval_item (item_kind, item_key);
create index approval_item_by_initiator on approval_item (initiator, status, started_at);
create index approval_item_by_unit on approval_item (unit_path, status, started_at);
create index approval_item_by_flow on approval_item (definition_id, status);
create index approval_item_by_engine on approval_item (engine_item);
comment on table approval_item is 'A matter on its way through a flow (审批事项)';
comment on column approval_item.item_kind is 'What it is, such as ANNUAL_INSPECTION; names the room that started it';
comment on column approval_item.item_key is 'Key of the matter in that room';
comment on column approval_item.open_key is 'Kind and key while it runs, so that a matter runs only once at a time; null when closed';
comment on column approval_item.unit_path is 'Organisation path of the unit whose matter it is';
comment on column approval_item.engine_item is 'What the engine calls it';
comment on column approval_item.status is 'RUNNING, SUSPENDED (挂起), ENDED by the flow, TERMINATED by an administrator (终止), REVOKED by who drafted it (撤销)';
comment on column approval_item.item_values is 'Values of the declared fields as they are now';
comment on column approval_item.moves is 'Number of the latest move';
comment on column approval_item.acts is 'How many decisions were taken';
comment on column approval_item.urges is 'How often it was urged (催办)';

create sequence approval_move_seq increment by 50;
create table approval_move (
  id bigint not null,
  item_id bigint not null,
  move_no integer not null,
  kind varchar(16) not null,
  moved_at timestamp(6) not null,
  actor varchar(40) not null,
  on_behalf_of varchar(40),
  step_id bigint,
  task_id bigint,
  node_id varchar(64),
  target_node varchar(64),
  person varchar(40),
  verdict varchar(10),
  words varchar(1000),
  item_values text,
  constraint approval_move_pk primary key (id),
  constraint approval_move_uk unique (item_id, move_no),
  constraint approval_move_item_fk foreign key (item_id) references approval_item (id)
);
create index approval_move_by_actor on approval_move (actor, moved_at);
comment on table approval_move is 'Everything that was ever done to an item, only ever added to; the steps name the move that opened and closed them';
comment on column approval_move.actor is 'Who did it; system for a timer';
comment on column approval_move.on_behalf_of is 'Whom he stood in for (代)';
comment on column approval_move.target_node is 'Where it went: returned, jumped';
comment on column approval_move.person is 'Who was meant: transferred to, added, removed, urged';
comment on column approval_move.words is 'Opinion or reason';
comment on column approval_move.item_values is 'Values of the fields after it, null if unchanged';

create sequence approval_step_seq increment by 50;
create table approval_step (
  id bigint not null,
  lock_version bigint not null,
  item_id bigint not null,
  node_id varchar(64) not null,
  node_name varchar(128) not null,
  round_no integer not null,
  token varchar(64),
  status varchar(12) not null,
  step_mode varchar(12) not null,
  who_rule varchar(500) not null,
  opened_at timestamp(6) not null,
  opened_by_move integer not null,
  due_on date not null,
  closed_at timestamp(6),
  closed_by_move integer,
  verdict varchar(10),
  rejected boolean not null,
  handler varchar(40),
  back_to_step bigint,
  constraint approval_step_pk primary key (id),
  constraint approval_step_item_fk foreign key (item_id) references approval_item (id),
  constraint approval_step_status_ck check (status in
    ('OPEN', 'DONE', 'SKIPPED', 'RETURNED', 'WITHDRAWN', 'CANCELLED', 'TIMED_OUT', 'JUMPED'))
);
create index approval_step_by_item on approval_step (item_id, status);
create index approval_step_by_node on approval_step (node_id, closed_at);
comment on table approval_step is 'A stay of an item at a task of its flow (环节); a node entered twice has two rows';
comment on column approval_step.round_no is 'How often the node was entered so far, from 1';
comment on column approval_step.token is 'What the engine calls it, null when closed';
comment on column approval_step.who_rule is 'Kind, value and unit of the rule that found the persons';
comment on column approval_step.due_on is 'Last day by the strict reading';
comment on column approval_step.verdict is 'What the step came to, null while open';
comment on column approval_step.rejected is 'True when countersigned without the ratio it needs';
comment on column approval_step.handler is 'Whose act closed it';
comment on column approval_step.back_to_step is 'Completing it goes straight back to the node of this step, which returned it (退回后直达)';

create sequence approval_task_seq increment by 50;
create table approval_task (
  id bigint not null,
  lock_version bigint not null,
  step_id bigint not null,
  item_id bigint not null,
  kind varchar(12) not null,
  status varchar(12) not null,
  place integer not null,
  assignee varchar(40),
  assignee_name varchar(60),
  added_by_task bigint,
  opened_at timestamp(6) not null,
  due_on date not null,
  first_read_at timestamp(6),
  claimed_at timestamp(6),
  closed_at timestamp(6),
  acted_by varchar(40),
  on_behalf_of varchar(40),
  acted_post varchar(60),
  acted_unit varchar(16),
  verdict varchar(10),
  opinion varchar(1000),
  constraint approval_task_pk primary key (id),
  constraint approval_task_step_fk foreign key (step_id) references approval_step (id),
  constraint approval_task_item_fk foreign key (item_id) references approval_item (id),
  constraint approval_task_kind_ck check (kind in ('ACT', 'BEFORE', 'AFTER', 'PARALLEL', 'APPLICANT')),
  constraint approval_task_status_ck check (status in
    ('OPEN', 'WAITING', 'DONE', 'CANCELLED', 'TRANSFERRED', 'WITHDRAWN', 'REMOVED', 'RETURNED'))
);
create index approval_task_by_step on approval_task (step_id, place);
create index approval_task_by_item on approval_task (item_id, status);
create index approval_task_by_person on approval_task (assignee, status, due_on, id);
create index approval_task_done on approval_task (acted_by, closed_at);
comment on table approval_task is 'What one person is to do in a step (待办), and what he did (已办)';
comment on column approval_task.kind is 'ACT by the rule of the step; BEFORE, AFTER, PARALLEL added by another task (加签); APPLICANT waits for somebody outside the house';
comment on column approval_task.status is 'OPEN can be acted on, WAITING comes later in the step; the others are over';
comment on column approval_task.place is 'Order within the step';
comment on column approval_task.assignee is 'Whose task it is; null while unclaimed (抢占) and for APPLICANT';
comment on column approval_task.acted_by is 'Who acted; differs from assignee when an agent stood in for him';
comment on column approval_task.acted_post is 'Post of acted_by at that time';

create table approval_candidate (
  login_name varchar(40) not null,
  task_id bigint not null,
  due_on date not null,
  shown boolean not null,
  constraint approval_candidate_pk primary key (login_name, task_id),
  constraint approval_candidate_task_fk foreign key (task_id) references approval_task (id)
);
create index approval_candidate_by_task on approval_candidate (task_id);
create index approval_candidate_desk on approval_candidate (login_name, shown, due_on, task_id);
comment on table approval_candidate is 'The desks: who may act on an open task now, or after claiming it; gone when the task is not open any more';
comment on column approval_candidate.due_on is 'Last day of the task, here for the order of the desk';
comment on column approval_candidate.shown is 'Whether it lies on this desk; not while somebody else has claimed it';
