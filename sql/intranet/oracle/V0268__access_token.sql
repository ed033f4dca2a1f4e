-- Tokens with which programs call the services of the intranet in the name of an account
create sequence access_token_seq start with 1 increment by 50;
create table access_token (
  id number(19) not null,
  account_id number(19) not null,
  token_name varchar2(60 char) not null,
  digest varchar2(64 char) not null,
  rights varchar2(400 char) not null,
  made_at timestamp(6) not null,
  last_day date not null,
  revoked_at timestamp(6),
  revoked_by varchar2(40 char),
  last_used_at timestamp(6),
  minute_from timestamp(6),
  minute_calls number(10) not null,
  constraint access_token_pk primary key (id),
  constraint access_token_digest_uk unique (digest),
  constraint access_token_account_fk foreign key (account_id) references access_account (id)
);
create index access_token_by_account on access_token (account_id);
comment on table access_token is 'Tokens of programs; each acts as its account, with no more rights than it was given and the account has';
comment on column access_token.digest is 'SM3 of the token, in hexadecimal; the token itself is kept nowhere';
comment on column access_token.rights is 'Permissions, separated by blanks';
comment on column access_token.last_day is 'Last day on which it is good';
comment on column access_token.minute_from is 'Instant (UTC) of the first call of the minute in which calls are being counted';
comment on column access_token.minute_calls is 'Calls since minute_from';
