-- Files that came with a matter on line.
create table filing_file (
  filing_id bigint not null,
  doc_code varchar(24) not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  byte_length bigint not null,
  sm3 varchar(64) not null,
  constraint filing_file_fk foreign key (filing_id) references filing (id)
);
create index filing_file_ix on filing_file (filing_id);
comment on table filing_file is 'Files that came with a matter on line; their bytes lie in the content store';
comment on column filing_file.doc_code is 'Document of the list that the file is';
comment on column filing_file.file_name is 'Name the applicant gave; data only, never part of a path';
comment on column filing_file.sm3 is 'Digest of the content (hex), its key in the content store';
