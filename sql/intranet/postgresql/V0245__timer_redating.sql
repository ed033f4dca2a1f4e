-- What the calendar has moved beside the clocks: timers of flows
create table timer_redating (
  version_no integer not null,
  timer_key varchar(64) not null,
  changed_day date not null,
  matter_kind varchar(40) not null,
  matter_key varchar(60) not null,
  timer_code varchar(80) not null,
  title varchar(200) not null,
  link varchar(200),
  unit_path varchar(100) not null,
  old_due_on date not null,
  new_due_on date not null,
  redated_at timestamp(6) not null,
  constraint timer_redating_pk primary key (version_no, timer_key)
);
comment on table timer_redating is 'Timers that a change of the calendar has moved, as their matters stood then';
comment on column timer_redating.version_no is 'Edition of the calendar that moved it';
comment on column timer_redating.timer_key is 'Name of the timer in the room that keeps it: under one edition a timer moves once';
comment on column timer_redating.timer_code is 'Name of the timer within its matter';
