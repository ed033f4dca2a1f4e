-- The work lists: one view for each way to look at one's work
create view approval_desk_line as
select
  c.login_name,
  c.task_id,
  c.shown,
  c.due_on,
  i.id as item_id,
  i.lock_version as item_version,
  i.item_kind,
  i.item_key,
  i.item_no,
  i.title,
  i.subject_name,
  i.unit_path,
  i.flow_key,
  d.flow_name,
  d.id as definition_id,
  i.status,
  i.initiator,
  i.urges,
  s.node_id,
  s.node_name,
  t.opened_at as since,
  t.assignee,
  t.assignee_name
from approval_candidate c
join approval_task t on t.id = c.task_id
join approval_step s on s.id = t.step_id
join approval_item i on i.id = t.item_id
join flow_definition d on d.id = i.definition_id;

create view approval_done_line as
select
  t.acted_by as login_name,
  t.id as task_id,
  t.on_behalf_of,
  i.id as item_id,
  i.lock_version as item_version,
  i.item_kind,
  i.item_key,
  i.item_no,
  i.title,
  i.subject_name,
  i.unit_path,
  i.flow_key,
  d.flow_name,
  d.id as definition_id,
  i.status,
  i.initiator,
  i.urges,
  s.node_id,
  s.node_name,
  t.closed_at as since,
  t.due_on
from approval_task t
join approval_step s on s.id = t.step_id
join approval_item i on i.id = t.item_id
join flow_definition d on d.id = i.definition_id
where t.acted_by is not null;

create view approval_reading_line as
select
  r.reader as login_name,
  r.id as reading_id,
  r.read_at,
  i.id as item_id,
  i.lock_version as item_version,
  i.item_kind,
  i.item_key,
  i.item_no,
  i.title,
  i.subject_name,
  i.unit_path,
  i.flow_key,
  d.flow_name,
  d.id as definition_id,
  i.status,
  i.initiator,
  i.urges,
  r.sent_at as since
from approval_reading r
join approval_item i on i.id = r.item_id
join flow_definition d on d.id = i.definition_id;

create view approval_item_line as
select
  i.id as item_id,
  i.lock_version as item_version,
  i.item_kind,
  i.item_key,
  i.item_no,
  i.title,
  i.subject_name,
  i.unit_path,
  i.flow_key,
  d.flow_name,
  d.id as definition_id,
  i.status,
  i.initiator,
  i.urges,
  i.started_at as since,
  (select min(s.due_on) from approval_step s where s.item_id = i.id and s.status = 'OPEN') as due_on,
  (select min(s.node_name) from approval_step s where s.item_id = i.id and s.status = 'OPEN') as node_name
from approval_item i
join flow_definition d on d.id = i.definition_id;

create table approval_kept_filter (
  login_name varchar(40) not null,
  work_view varchar(12) not null,
  filter_name varchar(40) not null,
  address varchar(400) not null,
  constraint approval_kept_filter_pk primary key (login_name, work_view, filter_name)
);
comment on table approval_kept_filter is 'Filters of the work lists that people keep under a name';
comment on column approval_kept_filter.address is 'Query part of the address of the list';
