-- V0255: how much lies on a desk is counted without looking at what it is
create view approval_desk_place as
select
  login_name,
  task_id,
  shown,
  due_on
from approval_candidate;
