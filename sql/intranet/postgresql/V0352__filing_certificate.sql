-- Certificate numbers that stand in the forms of registration matters, out of the form and sealed as in the record book.
-- V0353 carries over what earlier forms hold.
create table filing_certificate (
  filing_id bigint not null,
  entry_key varchar(40) not null,
  cerno_sealed varchar(160) not null,
  cerno_key varchar(64) not null,
  constraint filing_certificate_pk primary key (filing_id, entry_key),
  constraint filing_certificate_fk foreign key (filing_id) references filing (id)
);
create index filing_certificate_key_ix on filing_certificate (cerno_key);
comment on table filing_certificate is 'Certificate numbers of the persons a matter names; the form itself holds none';
comment on column filing_certificate.entry_key is 'Name of the entry in the form';
comment on column filing_certificate.cerno_sealed is 'SM4-GCM of the number, base64; the key lies outside the database';
comment on column filing_certificate.cerno_key is 'HMAC-SM3 of the number, to find a person by';
comment on column filing.form_xml is 'What was filled in, readable or not, but for certificate numbers';
