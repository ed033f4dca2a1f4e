-- The registration gate: who is barred, who holds or seeks which post, and where the two meet. A person is known by two
-- keyed digests, one of the certificate and one of name and birth date; the certificate itself is kept nowhere.
create table ban_gate (
  bucket integer not null,
  constraint ban_gate_pk primary key (bucket)
);
comment on table ban_gate is 'Rows that are only locked: who seats a person and who bars one take the row of his digest first';
insert into ban_gate (bucket)
select a.n * 8 + b.n
from (select 0 n union all select 1 union all select 2 union all select 3
  union all select 4 union all select 5 union all select 6 union all select 7) a
cross join (select 0 n union all select 1 union all select 2 union all select 3
  union all select 4 union all select 5 union all select 6 union all select 7) b;

create table ban_import (
  id bigint not null,
  lock_version integer not null,
  import_no varchar(32) not null,
  file_name varchar(200) not null,
  content_sm3 varchar(64) not null,
  issuing_unit varchar(100) not null,
  paper_no varchar(100) not null,
  imported_by varchar(40) not null,
  imported_name varchar(60) not null,
  imported_at timestamp(6) not null,
  header_text varchar(1000) not null,
  line_count integer not null,
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
  id bigint not null,
  lock_version integer not null,
  ban_no varchar(32) not null,
  person_hash varchar(64),
  name_birth_hash varchar(64),
  person_name varchar(100) not null,
  certype varchar(2),
  cerno_masked varchar(32),
  birth_date date,
  ground varchar(16) not null,
  regime varchar(3) not null,
  source_subject varchar(200),
  decision_no varchar(100) not null,
  base_on date,
  starts_on date,
  ends_on date,
  issuing_unit varchar(100) not null,
  status varchar(12) not null,
  missing varchar(7),
  origin varchar(8) not null,
  entered_by varchar(40) not null,
  entered_name varchar(60) not null,
  entered_at timestamp(6) not null,
  decided_by varchar(40),
  decided_name varchar(60),
  decided_at timestamp(6),
  lifted_name varchar(60),
  lifted_at timestamp(6),
  lift_reason varchar(500),
  lift_paper varchar(100),
  duplicate_key varchar(64) not null,
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
  id bigint not null,
  import_id bigint not null,
  line_no integer not null,
  line_text varchar(1000) not null,
  fate varchar(12) not null,
  error_code varchar(8),
  ban_id bigint,
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
  id bigint not null,
  lock_version integer not null,
  person_hash varchar(64),
  name_birth_hash varchar(64),
  person_name varchar(100) not null,
  certype varchar(2),
  cerno_masked varchar(32),
  birth_date date,
  post varchar(24) not null,
  subject_id bigint,
  subject_name varchar(200) not null,
  unit_path varchar(100) not null,
  filing_no varchar(40),
  status varchar(8) not null,
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
  id bigint not null,
  lock_version integer not null,
  ban_id bigint not null,
  holding_id bigint not null,
  weight varchar(8) not null,
  found_at timestamp(6) not null,
  found_on varchar(8) not null,
  status varchar(8) not null,
  decided_name varchar(60),
  decided_at timestamp(6),
  reason varchar(500),
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
