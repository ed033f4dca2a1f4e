-- Files that came with a matter on line.
create table filing_file (
  filing_id number(19) not null,
  doc_code varchar2(24 char) not null,
  file_name varchar2(200 char) not null,
  media_type varchar2(100 char) not null,
  byte_length number(19) not null,
  sm3 varchar2(64 char) not null,
  constraint filing_file_fk foreign key (filing_id) references filing (id)
);
create index filing_file_ix on filing_file (filing_id);
comment on table filing_file is 'Files that came with a matter on line; their bytes lie in the content store';
comment on column filing_file.doc_code is 'Document of the list that the file is';
comment on column filing_file.file_name is 'Name the applicant gave; data only, never part of a path';
comment on column filing_file.sm3 is 'Digest of the content (hex), its key in the content store';
