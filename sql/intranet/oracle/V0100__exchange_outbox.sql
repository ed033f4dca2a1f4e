-- What leaves this side: written with the decision, carried to the broker afterwards
create table exchange_outbox (
  id number(19) not null,
  version number(19) not null,
  document_id varchar2(64 char) not null,
  document_type varchar2(64 char) not null,
  recipient varchar2(32 char) not null,
  correlation_id varchar2(64 char),
  business_key varchar2(64 char),
  body blob not null,
  body_length number(19) not null,
  attachments clob,
  sequence_no number(19),
  sequence_key varchar2(160 char),
  state varchar2(12 char) not null,
  created_at timestamp(6) not null,
  numbered_at timestamp(6),
  expires_at timestamp(6),
  digest varchar2(64 char),
  key_id varchar2(32 char),
  signature varchar2(200 char),
  sent_at timestamp(6),
  settled_at timestamp(6),
  attempts number(10) not null,
  resubmissions number(10) not null,
  duplicates number(10) not null,
  receipt_code number(10),
  reason varchar2(2000 char),
  business_no varchar2(64 char),
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
