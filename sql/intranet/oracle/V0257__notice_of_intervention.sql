-- Those whom an intervention concerns are told of it
alter table approval_notice drop constraint approval_notice_kind_ck;
alter table approval_notice add constraint approval_notice_kind_ck check (kind in
  ('CLAIM_ENDED', 'TAKEN_OVER', 'TAKES_OVER', 'JUMPED', 'SUSPENDED', 'RESUMED', 'TERMINATED', 'MIGRATED'));
alter table approval_notice modify node_name null;
comment on column approval_notice.node_name is 'The step it is about; null if it is about the item';
