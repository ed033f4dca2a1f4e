-- V0269: desks come and go with the tasks. A sample of them taken when hardly any were there made PostgreSQL believe that
-- the open tasks are the oldest ones, and read all tasks in their order to find one.
alter table approval_candidate alter column task_id set statistics 0;
