-- Files by digest, in pieces of 1 MiB
create table exchange_content (
  id number(19) not null,
  sm3 varchar2(64 char) not null,
  content_length number(19) not null,
  chunks number(10) not null,
  stored_at timestamp(6) not null,
  constraint exchange_content_pk primary key (id),
  constraint exchange_content_sm3_uk unique (sm3)
);
create sequence exchange_content_seq start with 1 increment by 50;
create table exchange_content_chunk (
  content_id number(19) not null,
  chunk_no number(10) not null,
  bytes blob not null,
  constraint exchange_content_chunk_pk primary key (content_id, chunk_no),
  constraint exchange_content_chunk_fk foreign key (content_id) references exchange_content (id)
);
