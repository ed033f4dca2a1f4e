-- Counts of the work lists that are pushed to open pages
create table work_ticket (
  digest varchar2(64 char) not null,
  login_name varchar2(40 char) not null,
  issued_at timestamp(6) not null,
  constraint work_ticket_pk primary key (digest)
);
create index work_ticket_by_age on work_ticket (issued_at);
comment on table work_ticket is 'With which a page of a session listens to the counts of its officer; gone when the session ends';
comment on column work_ticket.digest is 'SM3 of the ticket, in hexadecimal';

create index approval_move_by_time on approval_move (moved_at);
create index approval_reading_by_sent on approval_reading (sent_at);
create index approval_reading_by_read on approval_reading (read_at);
