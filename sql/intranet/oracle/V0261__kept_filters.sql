-- Filters are kept of every list, no longer of the views of the work list alone.
create table kept_filter (
  login_name varchar2(40 char) not null,
  list_name varchar2(60 char) not null,
  filter_name varchar2(40 char) not null,
  address varchar2(400 char) not null,
  constraint kept_filter_pk primary key (login_name, list_name, filter_name)
);
comment on table kept_filter is 'Filters of lists that people keep under a name';
comment on column kept_filter.list_name is 'Page of the list, with the part of its address that says which list it is';
comment on column kept_filter.address is 'Query part of the address of the list';
insert into kept_filter (login_name, list_name, filter_name, address)
select login_name, 'work/list?view=' || work_view, filter_name, address from approval_kept_filter;
drop table approval_kept_filter;
