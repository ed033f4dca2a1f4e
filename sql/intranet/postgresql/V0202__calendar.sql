-- What the laws count with, and the days on which offices work
create table legal_parameter (
  param_code varchar(40) not null,
  valid_from date not null,
  valid_to date,
  param_value varchar(60) not null,
  unit varchar(10) not null,
  legal_basis varchar(200) not null,
  constraint legal_parameter_pk primary key (param_code, valid_from),
  constraint legal_parameter_dates_ck check (valid_to is null or valid_to >= valid_from)
);
comment on table legal_parameter is 'Day counts, thresholds and regimes with the dates of their validity';
comment on column legal_parameter.unit is 'WD working days, D days, M months, Y years, YUAN, WANYUAN, PCT, MINUTE, COUNT, DATE, TEXT';
comment on column legal_parameter.valid_to is 'Last day in force, null for open';

create table work_calendar (
  calendar_day date not null,
  day_kind varchar(8) not null,
  day_name varchar(40) not null,
  notice varchar(120) not null,
  constraint work_calendar_pk primary key (calendar_day),
  constraint work_calendar_kind_ck check (day_kind in ('OFF', 'MAKE_UP'))
);
comment on table work_calendar is 'Days that differ from their weekday (节假日安排)';
comment on column work_calendar.day_kind is 'OFF no work; MAKE_UP work on a weekend day';
