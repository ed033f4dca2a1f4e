-- What operators did to documents, with the reason; never changed
create table exchange_intervention (
  id number(19) not null,
  document_key varchar2(24 char) not null,
  partner varchar2(32 char) not null,
  document_id varchar2(64 char) not null,
  kind varchar2(24 char) not null,
  operator varchar2(64 char) not null,
  done_at timestamp(6) not null,
  reason varchar2(500 char) not null,
  state_before varchar2(12 char) not null,
  state_after varchar2(12 char) not null,
  replaced_body varchar2(64 char),
  constraint exchange_intervention_pk primary key (id)
);
comment on column exchange_intervention.replaced_body is 'Digest in the content store of the body before a correction';
create sequence exchange_intervention_seq start with 1 increment by 50;
create index exchange_intervention_document on exchange_intervention (document_key);
