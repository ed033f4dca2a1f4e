-- What leaves this side: written with the decision, carried to the broker afterwards
create table exchange_outbox (
  id bigint not null,
  version bigint not null,
  document_id varchar(64) not null,
  document_type varchar(64) not null,
  recipient varchar(32) not null,
  correlation_id varchar(64),
  business_key varchar(64),
  body bytea not null,
  body_length bigint not null,
  attachments text,
  sequence_no bigint,
  sequence_key varchar(160),
  state varchar(12) not null,
  created_at timestamp(6) not null,
  numbered_at timestamp(6),
  expires_at timestamp(6),
  digest varchar(64),
  key_id varchar(32),
  signature varchar(200),
  sent_at timestamp(6),
  settled_at timestamp(6),
  attempts integer not null,
  resubmissions integer not null,
  duplicates integer not null,
  receipt_code integer,
  reason varchar(2000),
  business_no varchar(64),
  constraint exchange_outbox_pk primary key (id),
  constraint exchange_outbox_id_uk unique (document_id),
  constraint exchange_outbox_sequence_uk unique (sequence_key)
);
comment on column exchange_outbox.recipient is 'portal, intranet or legacy-<system>';
comment on column exchange_outbox.attachments is 'One line per file: digest;bytes;media type;file name';
comment on column exchange_outbox.sequence_no is 'Gapless per recipient and type, given on the way out; receipts have none';
comment on column exchange_outbox.sequence_key is 'recipient|type|number: no number is given twice';
comment on column exchange_outbox.numbered_at is 'Instant of numbering and signing (UTC); the sending order; HdSentAt of the envelope';
comment on column exchange_outbox.digest is 'SM3 of the body';
comment on column exchange_outbox.signature is 'SM2 over the canonical header, Base64';
create sequence exchange_outbox_seq start with 1 increment by 50;
create index exchange_outbox_relay on exchange_outbox (state, recipient, numbered_at);
create index exchange_outbox_created on exchange_outbox (created_at);
create index exchange_outbox_key on exchange_outbox (business_key);
