-- Runs of the night as the operator sees them, beside the job repository's own bookkeeping.
create table batch_run (
  id number(19) not null,
  lock_version number(10) not null,
  job_name varchar2(64 char) not null,
  business_date date not null,
  state varchar2(16 char) not null,
  running_key varchar2(64 char),
  schedule_key varchar2(80 char),
  execution_id number(19),
  attempts number(10) not null,
  recoveries number(10) not null,
  owner_node varchar2(128 char) not null,
  owner_boot varchar2(36 char) not null,
  heartbeat_at timestamp(6) not null,
  started_at timestamp(6) not null,
  finished_at timestamp(6),
  started_by varchar2(64 char),
  items_expected number(19) not null,
  items_in number(19) not null,
  items_out number(19) not null,
  items_skipped number(19) not null,
  items_failed number(19) not null,
  problem_code varchar2(16 char),
  problem_text varchar2(1000 char),
  constraint batch_run_pk primary key (id),
  constraint batch_run_running_uq unique (running_key),
  constraint batch_run_schedule_uq unique (schedule_key)
);
create sequence batch_run_seq increment by 50;
create index batch_run_date_ix on batch_run (job_name, business_date);
comment on table batch_run is 'One run of one job for one business date, over all its attempts';
comment on column batch_run.running_key is 'Job name while running, else null: the same job never runs twice at once';
comment on column batch_run.schedule_key is 'Job and date if the schedule started it: one run a night over all servers';
comment on column batch_run.execution_id is 'Newest execution in the job repository';
comment on column batch_run.recoveries is 'How often it was continued after its server was lost';
comment on column batch_run.owner_boot is 'Start of the server that runs it; another one on the same node means it was lost';
comment on column batch_run.heartbeat_at is 'Last sign of life of the server that runs it (UTC)';
