-- Numbers given (OUT) and dealt with (IN); its row is the lock that keeps the order in a cluster
create table exchange_sequence (
  lane_key varchar2(160 char) not null,
  direction varchar2(3 char) not null,
  partner varchar2(32 char) not null,
  document_type varchar2(64 char) not null,
  last_no number(19) not null,
  constraint exchange_sequence_pk primary key (lane_key),
  constraint exchange_sequence_direction_ck check (direction in ('IN', 'OUT'))
);
comment on table exchange_sequence is 'OUT: last number given; IN: last number up to which every document has been dealt with';
-- Which node gives to which broker just now
create table exchange_lease (
  link_name varchar2(64 char) not null,
  owner varchar2(64 char) not null,
  leased_until timestamp(6) not null,
  constraint exchange_lease_pk primary key (link_name)
);
