-- What arrives: stored before the broker is told, acted on once
create table exchange_inbox (
  id bigint not null,
  version bigint not null,
  arrival_key varchar(160) not null,
  genuine boolean not null,
  document_id varchar(64) not null,
  document_type varchar(64) not null,
  sender varchar(32) not null,
  correlation_id varchar(64),
  business_key varchar(64),
  body bytea,
  body_length bigint not null,
  body_content varchar(64),
  attachments text,
  sequence_no bigint,
  sequence_key varchar(160),
  state varchar(12) not null,
  sent_at timestamp(6),
  expires_at timestamp(6),
  received_at timestamp(6) not null,
  settled_at timestamp(6),
  held_since timestamp(6),
  next_attempt_at timestamp(6),
  digest varchar(64),
  key_id varchar(32),
  attempts integer not null,
  duplicates integer not null,
  receipt_code integer,
  reason varchar(2000),
  business_no varchar(64),
  constraint exchange_inbox_pk primary key (id),
  constraint exchange_inbox_arrival_uk unique (arrival_key),
  constraint exchange_inbox_sequence_uk unique (sequence_key)
);
comment on column exchange_inbox.arrival_key is 'sender|id of a genuine document; ?|message id of one whose sender is not proved, so that a forgery cannot occupy the id of a document to come';
comment on column exchange_inbox.genuine is 'true: counted in the ledger; false: kept in quarantine only';
comment on column exchange_inbox.body is 'The bytes as they came; empty if they are in the content store';
comment on column exchange_inbox.body_content is 'Digest in the content store of a body above the size limit';
comment on column exchange_inbox.sequence_key is 'sender|type|number: no number is taken twice';
comment on column exchange_inbox.held_since is 'Since when it waits for an earlier number or an attachment';
comment on column exchange_inbox.duplicates is 'How often the same document came again';
create sequence exchange_inbox_seq start with 1 increment by 50;
create index exchange_inbox_lane on exchange_inbox (state, sender, document_type, sequence_no);
create index exchange_inbox_order on exchange_inbox (sender, document_type, sequence_no);
create index exchange_inbox_received on exchange_inbox (received_at);
create index exchange_inbox_key on exchange_inbox (business_key);
