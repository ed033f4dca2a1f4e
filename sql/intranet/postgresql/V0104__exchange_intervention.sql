-- What operators did to documents, with the reason; never changed
create table exchange_intervention (
  id bigint not null,
  document_key varchar(24) not null,
  partner varchar(32) not null,
  document_id varchar(64) not null,
  kind varchar(24) not null,
  operator varchar(64) not null,
  done_at timestamp(6) not null,
  reason varchar(500) not null,
  state_before varchar(12) not null,
  state_after varchar(12) not null,
  replaced_body varchar(64),
  constraint exchange_intervention_pk primary key (id)
);
comment on column exchange_intervention.replaced_body is 'Digest in the content store of the body before a correction';
create sequence exchange_intervention_seq start with 1 increment by 50;
create index exchange_intervention_document on exchange_intervention (document_key);
