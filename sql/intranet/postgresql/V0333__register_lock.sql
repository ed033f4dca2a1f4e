-- Locks on a subject (锁定): which matters they stop, why, and who may release them
create table register_lock (
  id bigint not null,
  lock_version integer not null,
  subject_id bigint not null,
  kind varchar(24) not null,
  stops varchar(60) not null,
  source_no varchar(64) not null,
  reason varchar(500) not null,
  set_at timestamp(6) not null,
  set_by varchar(60) not null,
  release_permission varchar(40) not null,
  released_at timestamp(6),
  released_by varchar(60),
  release_reason varchar(500),
  open_key varchar(120),
  constraint register_lock_pk primary key (id),
  constraint register_lock_open_uq unique (open_key),
  constraint register_lock_kind_ck check (kind in ('ANNUAL_INSPECTION_LOCK', 'CASE_LOCK', 'COURT_FREEZE', 'PLEDGE',
    'BLACKLIST_LOCK')),
  constraint register_lock_open_ck check (released_at is null and open_key is not null
    or released_at is not null and open_key is null and released_by is not null and release_reason is not null)
);
create sequence register_lock_seq increment by 50;
create index register_lock_subject_ix on register_lock (subject_id, released_at);
comment on table register_lock is 'A lock on a market subject (锁定)';
comment on column register_lock.stops is 'Matters it stops, with commas between: CHANGE, CANCEL, SHARE_TRANSFER';
comment on column register_lock.source_no is 'Inspection, case, court paper or ban it comes from';
comment on column register_lock.release_permission is 'Permission of who may release it';
comment on column register_lock.open_key is 'Subject, kind and source while it holds: set once';
