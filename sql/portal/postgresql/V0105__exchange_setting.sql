-- Limits and periods of the exchange, dated like every other rule
create table exchange_setting (
  setting_name varchar(32) not null,
  valid_from date not null,
  amount bigint not null,
  unit varchar(8) not null,
  explanation varchar(200) not null,
  constraint exchange_setting_pk primary key (setting_name, valid_from)
);
insert into exchange_setting (setting_name, valid_from, amount, unit, explanation) values ('BODY_LIMIT', date '2000-01-01', 10485760, 'BYTE', 'Largest body; refused with 104 above it');
insert into exchange_setting (setting_name, valid_from, amount, unit, explanation) values ('CONTENT_LIMIT', date '2000-01-01', 52428800, 'BYTE', 'Largest attachment');
insert into exchange_setting (setting_name, valid_from, amount, unit, explanation) values ('LIFETIME', date '2000-01-01', 720, 'HOUR', 'A document of ours expires so long after it was signed');
insert into exchange_setting (setting_name, valid_from, amount, unit, explanation) values ('GAP_HOLD', date '2000-01-01', 24, 'HOUR', 'A missing number or attachment is waited for so long, then it is an alarm for the operator');
insert into exchange_setting (setting_name, valid_from, amount, unit, explanation) values ('ATTEMPTS', date '2000-01-01', 5, 'TIMES', 'Attempts to act on a document before it is parked');
insert into exchange_setting (setting_name, valid_from, amount, unit, explanation) values ('FIRST_PAUSE', date '2000-01-01', 2, 'SECOND', 'Pause after the first failed attempt; each further pause is four times as long');
