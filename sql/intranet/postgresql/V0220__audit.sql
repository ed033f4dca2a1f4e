-- The memory of decisions: chained rows, and the head of each chain
create table audit_chain (
  chain_code varchar(16) not null,
  last_no bigint not null,
  last_hash varchar(64) not null,
  constraint audit_chain_pk primary key (chain_code)
);
comment on table audit_chain is 'Head of each audit chain; locked while a row is added';

create table audit_event (
  chain_code varchar(16) not null,
  seq_no bigint not null,
  occurred_at timestamp(6) not null,
  login_name varchar(40) not null,
  unit_code varchar(16) not null,
  caller_kind varchar(24) not null,
  event_name varchar(60) not null,
  outcome varchar(8) not null,
  subject_key varchar(60),
  detail varchar(1000),
  prev_hash varchar(64) not null,
  row_hash varchar(64) not null,
  constraint audit_event_pk primary key (chain_code, seq_no)
);
create index audit_event_by_time on audit_event (occurred_at);
create index audit_event_by_login on audit_event (login_name, occurred_at);
create index audit_event_by_subject on audit_event (subject_key);
comment on table audit_event is 'Append-only log of acts, SM3 chained; grant the application insert and select only';
comment on column audit_event.chain_code is 'Branch of the caller, 440100 for the bureau, SYSTEM for timers and documents';
comment on column audit_event.seq_no is 'Gapless within the chain, from 1';
comment on column audit_event.row_hash is 'SM3 over the row and prev_hash';
