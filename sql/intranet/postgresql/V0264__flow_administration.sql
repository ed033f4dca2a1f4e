-- Items under way with the version they run on, for those who administer the flows
create or replace view approval_item_line as
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
  (select min(s.node_name) from approval_step s where s.item_id = i.id and s.status = 'OPEN') as node_name,
  d.version_no
from approval_item i
join flow_definition d on d.id = i.definition_id;
