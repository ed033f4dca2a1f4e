-- Clocks of matters under way, their standstills, what they have said, and what the calendar has moved
create table legal_clock (
  id number(19) not null,
  matter_kind varchar2(24 char) not null,
  matter_key varchar2(60 char) not null,
  clock_code varchar2(40 char) not null,
  open_key varchar2(130 char),
  title varchar2(200 char) not null,
  link varchar2(200 char),
  unit_path varchar2(100 char) not null,
  handler varchar2(40 char),
  limit_code varchar2(40 char) not null,
  promise_code varchar2(40 char),
  basis_on date not null,
  due_on date not null,
  legal_end date not null,
  promised_on date not null,
  limit_in_days number(1) not null,
  promise_in_days number(1) not null,
  has_stops number(1) not null,
  state varchar2(8 char) not null,
  started_at timestamp(6) not null,
  finished_on date,
  finished_at timestamp(6),
  calendar_version number(10) not null,
  next_signal_at timestamp(6),
  constraint legal_clock_pk primary key (id),
  constraint legal_clock_open_uq unique (open_key),
  constraint legal_clock_state_ck check (state in ('RUNNING', 'STOPPED', 'FINISHED')),
  constraint legal_clock_open_ck check (state = 'FINISHED' and open_key is null or state <> 'FINISHED' and open_key is not null),
  constraint legal_clock_dates_ck check (promised_on <= due_on and due_on <= legal_end)
);
create sequence legal_clock_seq increment by 50;
create index legal_clock_matter_ix on legal_clock (matter_kind, matter_key);
create index legal_clock_signal_ix on legal_clock (next_signal_at);
create index legal_clock_edition_ix on legal_clock (state, calendar_version, basis_on);
comment on table legal_clock is 'A clock that runs for a matter';
comment on column legal_clock.open_key is 'Kind, key and code while open, else null: one open clock of a name';
comment on column legal_clock.limit_code is 'Legal limit: a legal parameter, or a term such as 5WD';
comment on column legal_clock.basis_on is 'Day of the event, not counted';
comment on column legal_clock.due_on is 'Last day by the strict reading, which binds the bureau';
comment on column legal_clock.legal_end is 'Last day by law, run on over days off';
comment on column legal_clock.promised_on is 'Last day of the promised limit; due_on if none';
comment on column legal_clock.calendar_version is 'Edition of the calendar the dates were computed with';
comment on column legal_clock.next_signal_at is 'When it next has something to say (UTC); null while stopped and at the end';

create table clock_stop (
  id number(19) not null,
  clock_id number(19) not null,
  stop_kind varchar2(16 char) not null,
  document_no varchar2(120 char) not null,
  stopped_on date not null,
  stopped_at timestamp(6) not null,
  stopped_by varchar2(40 char) not null,
  resumed_on date,
  resume_document_no varchar2(120 char),
  resumed_at timestamp(6),
  resumed_by varchar2(40 char),
  constraint clock_stop_pk primary key (id),
  constraint clock_stop_fk foreign key (clock_id) references legal_clock (id),
  constraint clock_stop_kind_ck check (stop_kind in ('SUPPLEMENT', 'HEARING', 'TESTING', 'ANNOUNCEMENT')),
  constraint clock_stop_dates_ck check (resumed_on is null or resumed_on >= stopped_on and resume_document_no is not null)
);
create sequence clock_stop_seq increment by 50;
create index clock_stop_ix on clock_stop (clock_id);
comment on table clock_stop is 'Standstill of a clock for a legal reason, with its papers';
comment on column clock_stop.stopped_on is 'Still counted';
comment on column clock_stop.resumed_on is 'Not counted';

create table clock_signal (
  id number(19) not null,
  clock_id number(19) not null,
  signal_kind varchar2(8 char) not null,
  cause varchar2(16 char) not null,
  standing_key varchar2(60 char),
  due_on date not null,
  raised_at timestamp(6) not null,
  cleared_at timestamp(6),
  withdrawn_at timestamp(6),
  withdrawn_reason varchar2(16 char),
  constraint clock_signal_pk primary key (id),
  constraint clock_signal_fk foreign key (clock_id) references legal_clock (id),
  constraint clock_signal_standing_uq unique (standing_key),
  constraint clock_signal_withdrawn_ck check (withdrawn_at is null and standing_key is not null
    or withdrawn_at is not null and withdrawn_reason is not null and standing_key is null)
);
create sequence clock_signal_seq increment by 50;
create index clock_signal_ix on clock_signal (clock_id);
comment on table clock_signal is 'A hint, warning or card that went out';
comment on column clock_signal.standing_key is 'Clock, kind and cause while not withdrawn: each goes out once';

create table clock_notice (
  id number(19) not null,
  signal_id number(19) not null,
  addressee varchar2(12 char) not null,
  login_name varchar2(40 char),
  unit_path varchar2(100 char) not null,
  read_at timestamp(6),
  read_by varchar2(40 char),
  constraint clock_notice_pk primary key (id),
  constraint clock_notice_fk foreign key (signal_id) references clock_signal (id),
  constraint clock_notice_uq unique (signal_id, addressee)
);
create sequence clock_notice_seq increment by 50;
create index clock_notice_person_ix on clock_notice (login_name, read_at);
create index clock_notice_unit_ix on clock_notice (unit_path, addressee, read_at);
comment on table clock_notice is 'A signal for one addressee';

create table clock_redating (
  version_no number(10) not null,
  clock_id number(19) not null,
  changed_day date not null,
  old_due_on date not null,
  new_due_on date not null,
  old_promised_on date not null,
  new_promised_on date not null,
  signals_withdrawn number(10) not null,
  redated_at timestamp(6) not null,
  constraint clock_redating_pk primary key (version_no, clock_id),
  constraint clock_redating_fk foreign key (clock_id) references legal_clock (id)
);
create index clock_redating_ix on clock_redating (clock_id);
comment on table clock_redating is 'Dates that a change of the calendar has moved';
