-- The review runs on the flow inspection-review; null for what arrived before there were flows and is to be sent on its way
alter table inspection add approval_item number(19);
create index inspection_unsent_ix on inspection (status, approval_item);
comment on column inspection.approval_item is 'Item of the approval flow (流程事项)';
