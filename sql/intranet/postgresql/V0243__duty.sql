-- Rounds that one server of the cluster makes for all of them
create table duty (
  duty_name varchar(30) not null,
  holder varchar(80),
  held_until timestamp(6) not null,
  constraint duty_pk primary key (duty_name)
);
comment on table duty is 'Work of which one server at a time is in charge';
comment on column duty.holder is 'The server that has it; null when it was given back';
comment on column duty.held_until is 'When another server may take it, unless it was taken again (UTC)';
insert into duty (duty_name, held_until) values ('clock-rounds', timestamp '2000-01-01 00:00:00');
insert into duty (duty_name, held_until) values ('flow-rounds', timestamp '2000-01-01 00:00:00');
insert into duty (duty_name, held_until) values ('flow-times', timestamp '2000-01-01 00:00:00');
