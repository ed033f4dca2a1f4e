-- An inspection that is open when the licence is revoked, or the enterprise leaves the register, is owed no longer (不再应检)
alter table inspection drop constraint inspection_status_ck;
alter table inspection add constraint inspection_status_ck check
  (status in ('DECLARED', 'PRE_RETURNED', 'PASSED', 'REMOVED'));
comment on column inspection.status is 'DECLARED waits for review, PRE_RETURNED waits for correction, PASSED is closed, REMOVED is owed no longer';
