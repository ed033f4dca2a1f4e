-- The registration gate: who is barred, who holds or seeks which post, and where the two meet. A person is known by two
-- keyed digests, one of the certificate and one of name and birth date; the certificate itself is kept nowhere.
create table ban_gate (
  bucket number(10) not null,
  constraint ban_gate_pk primary key (bucket)
);
comment on table ban_gate is 'Rows that are only locked: who seats a person and who bars one take the row of his digest first';
insert into ban_gate (bucket)
select a.n * 8 + b.n
from (select 0 n from dual union all select 1 from dual union all select 2 from dual union all select 3 from dual
  union all select 4 from dual union all select 5 from dual union all select 6 from dual union all select 7 from dual) a
cross join (select 0 n from dual union all select 1 from dual union all select 2 from dual union all select 3 from dual
  union all select 4 from dual union all select 5 from dual union all select 6 from dual union all select 7 from dual) b;

create table ban_import (
  id number(19) not null,
  lock_version number(10) not null,
  import_no varchar2(32 char) not null,
  file_name varchar2(200 char) not null,
  content_sm3 varchar2(64 char) not null,
  issuing_unit varchar2(100 char) not null,
  paper_no varchar2(100 char) not null,
  imported_by varchar2(40 char) not null,
  imported_name varchar2(60 char) not null,
  imported_at timestamp(6) not null,
  header_text varchar2(1000 char) not null,
  line_count number(10) not null,
  finished_at timestamp(6),
  constraint ban_import_pk primary key (id),
  constraint ban_import_no_uq unique (import_no),
  constraint ban_import_content_uq unique (content_sm3)
);
create sequence ban_import_seq increment by 50;
comment on table ban_import is 'A list of barred persons as another unit sent it (黑名单导入)';
comment on column ban_import.content_sm3 is 'SM3 of the file: the same list is taken once';
comment on column ban_import.finished_at is 'When its last line had a fate (UTC)';

create table ban_record (
  id number(19) not null,
  lock_version number(10) not null,
  ban_no varchar2(32 char) not null,
  person_hash varchar2(64 char),
  name_birth_hash varchar2(64 char),
  person_name varchar2(100 char) not null,
  certype varchar2(2 char),
  cerno_masked varchar2(32 char),
  birth_date date,
  ground varchar2(16 char) not null,
  regime varchar2(3 char) not null,
  source_subject varchar2(200 char),
  decision_no varchar2(100 char) not null,
  base_on date,
  starts_on date,
  ends_on date,
  issuing_unit varchar2(100 char) not null,
  status varchar2(12 char) not null,
  missing varchar2(7 char),
  origin varchar2(8 char) not null,
  entered_by varchar2(40 char) not null,
  entered_name varchar2(60 char) not null,
  entered_at timestamp(6) not null,
  decided_by varchar2(40 char),
  decided_name varchar2(60 char),
  decided_at timestamp(6),
  lifted_name varchar2(60 char),
  lifted_at timestamp(6),
  lift_reason varchar2(500 char),
  lift_paper varchar2(100 char),
  duplicate_key varchar2(64 char) not null,
  constraint ban_record_pk primary key (id),
  constraint ban_record_no_uq unique (ban_no),
  constraint ban_record_twice_uq unique (duplicate_key),
  constraint ban_record_status_ck check (status in ('QUARANTINED', 'PROPOSED', 'IN_FORCE', 'REFUSED', 'LIFTED')),
  constraint ban_record_whole_ck check (status = 'QUARANTINED' or person_hash is not null and starts_on is not null),
  constraint ban_record_pair_ck check (origin <> 'ENTERED' or decided_by is null or decided_by <> entered_by),
  constraint ban_record_period_ck check (ends_on is null or starts_on <= ends_on)
);
create sequence ban_record_seq increment by 50;
create index ban_record_person_ix on ban_record (person_hash, status);
create index ban_record_name_ix on ban_record (name_birth_hash, status);
create index ban_record_list_ix on ban_record (status, entered_at);
comment on table ban_record is 'Who may not be legal representative, why and until when (法定代表人任职限制)';
comment on column ban_record.person_hash is 'Keyed SM3 of certificate type and number; empty while quarantined without a number';
comment on column ban_record.name_birth_hash is 'Keyed SM3 of name and birth date; empty if the birth date is unknown';
comment on column ban_record.cerno_masked is 'Certificate number as it may be shown';
comment on column ban_record.ground is 'Legal ground';
comment on column ban_record.regime is 'OLD or NEW rules, by base_on';
comment on column ban_record.source_subject is 'Enterprise in which it happened';
comment on column ban_record.base_on is 'Day from which the term runs: revocation, end of the sentence, end of the liquidation';
comment on column ban_record.ends_on is 'Last day; empty = until lifted';
comment on column ban_record.missing is 'What a quarantined record lacks: NUMBER, DATE or BOTH';
comment on column ban_record.origin is 'ENTERED by an officer, IMPORTED with a list, DECISION of a case';
comment on column ban_record.decided_by is 'Second person who confirmed or refused';
comment on column ban_record.duplicate_key is 'Digest of person, ground and decision: one decision bars a person once';

create table ban_import_line (
  id number(19) not null,
  import_id number(19) not null,
  line_no number(10) not null,
  line_text varchar2(1000 char) not null,
  fate varchar2(12 char) not null,
  error_code varchar2(8 char),
  ban_id number(19),
  constraint ban_import_line_pk primary key (id),
  constraint ban_import_line_uq unique (import_id, line_no),
  constraint ban_import_line_import_fk foreign key (import_id) references ban_import (id),
  constraint ban_import_line_ban_fk foreign key (ban_id) references ban_record (id),
  constraint ban_import_line_fate_ck check (fate in ('PENDING', 'TAKEN', 'DUPLICATE', 'QUARANTINED')),
  constraint ban_import_line_code_ck check (fate in ('PENDING', 'TAKEN') or error_code is not null)
);
create sequence ban_import_line_seq increment by 50;
create index ban_import_line_ban_ix on ban_import_line (ban_id);
comment on table ban_import_line is 'Fate of each line of an imported list; none is lost';
comment on column ban_import_line.line_text is 'The line; a valid certificate number is masked once the line has its fate';
comment on column ban_import_line.error_code is 'Why it was not simply taken';

create table post_holding (
  id number(19) not null,
  lock_version number(10) not null,
  person_hash varchar2(64 char),
  name_birth_hash varchar2(64 char),
  person_name varchar2(100 char) not null,
  certype varchar2(2 char),
  cerno_masked varchar2(32 char),
  birth_date date,
  post varchar2(24 char) not null,
  subject_id number(19),
  subject_name varchar2(200 char) not null,
  unit_path varchar2(100 char) not null,
  filing_no varchar2(40 char),
  status varchar2(8 char) not null,
  since timestamp(6) not null,
  ended_at timestamp(6),
  constraint post_holding_pk primary key (id),
  constraint post_holding_status_ck check (status in ('SOUGHT', 'HELD', 'ENDED', 'DROPPED')),
  constraint post_holding_seat_ck check (status <> 'HELD' or subject_id is not null)
);
create sequence post_holding_seq increment by 50;
create index post_holding_person_ix on post_holding (person_hash, status);
create index post_holding_name_ix on post_holding (name_birth_hash, status);
create index post_holding_filing_ix on post_holding (filing_no);
create index post_holding_subject_ix on post_holding (subject_id, status);
comment on table post_holding is 'Who seeks or holds a post, as the gate let him pass (任职)';
comment on column post_holding.person_hash is 'As in ban_record';
comment on column post_holding.status is 'SOUGHT by a pending filing, HELD since its approval, ENDED, DROPPED with the filing';

create table ban_hit (
  id number(19) not null,
  lock_version number(10) not null,
  ban_id number(19) not null,
  holding_id number(19) not null,
  weight varchar2(8 char) not null,
  found_at timestamp(6) not null,
  found_on varchar2(8 char) not null,
  status varchar2(8 char) not null,
  decided_name varchar2(60 char),
  decided_at timestamp(6),
  reason varchar2(500 char),
  constraint ban_hit_pk primary key (id),
  constraint ban_hit_uq unique (ban_id, holding_id),
  constraint ban_hit_ban_fk foreign key (ban_id) references ban_record (id),
  constraint ban_hit_holding_fk foreign key (holding_id) references post_holding (id),
  constraint ban_hit_weight_ck check (weight in ('BLOCK', 'WARNING', 'MANUAL')),
  constraint ban_hit_status_ck check (status in ('OPEN', 'SAME', 'OTHER'))
);
create sequence ban_hit_seq increment by 50;
create index ban_hit_holding_ix on ban_hit (holding_id);
create index ban_hit_open_ix on ban_hit (status, found_at);
comment on table ban_hit is 'A barred person met on a post, to be decided by an officer (命中)';
comment on column ban_hit.weight is 'BLOCK legal representative, WARNING director or manager, MANUAL not certain that it is he';
comment on column ban_hit.found_on is 'FILING: a filing met a ban; BAN: a ban met a filing or a held post';
comment on column ban_hit.status is 'SAME: it is the barred person; OTHER: it is somebody else';
