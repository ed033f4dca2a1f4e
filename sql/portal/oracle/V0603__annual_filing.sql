-- The yearly report of one enterprise: draft, what was submitted, and what became of it.
create table annual_filing (
    id             number(19)         not null,
    version        number(19)         not null,
    filing_key     varchar2(36 char)  not null,
    uniscid        varchar2(18 char)  not null,
    report_year    number(10)         not null,
    filing_state   varchar2(20 char)  not null,
    draft_revision number(19)         not null,
    saved_at       timestamp(6)       not null,
    changed_at     timestamp(6)       not null,
    last_submission number(10)        not null,
    constraint pk_annual_filing primary key (id),
    constraint uq_annual_filing_key unique (filing_key),
    constraint uq_annual_filing unique (uniscid, report_year),
    constraint ck_annual_filing_state check (filing_state in ('DRAFT', 'SUBMITTED', 'DELIVERED', 'REFUSED', 'RETURNED', 'PASSED'))
);
create sequence annual_filing_seq start with 1 increment by 50;
comment on table annual_filing is 'Annual inspection report of one enterprise for one year, extranet side';
comment on column annual_filing.filing_key is 'Names this filing on both sides of the gap, the same over all submissions';
comment on column annual_filing.changed_at is 'Instant (UTC) of the last thing that happened, other than saving';
comment on column annual_filing.draft_revision is 'Counts every saved change of the draft; a page that saw an older one is refused';
comment on column annual_filing.last_submission is 'Number of the last submission, 0 before the first';

create table filing_draft_entry (
    filing_id   number(19)         not null,
    field_name  varchar2(80 char)  not null,
    typed_text  varchar2(2000 char),
    constraint pk_filing_draft_entry primary key (filing_id, field_name),
    constraint fk_draft_entry_filing foreign key (filing_id) references annual_filing (id)
);
comment on table filing_draft_entry is 'The draft exactly as typed, field by field; malformed numbers included, so that nothing is lost';

create table filing_attachment (
    id            number(19)          not null,
    filing_id     number(19)          not null,
    paper         varchar2(20 char)   not null,
    file_name     varchar2(200 char)  not null,
    media_type    varchar2(100 char)  not null,
    byte_length   number(19)          not null,
    sm3           varchar2(64 char)   not null,
    attached_at   timestamp(6)        not null,
    removed_at    timestamp(6),
    constraint pk_filing_attachment primary key (id),
    constraint fk_attachment_filing foreign key (filing_id) references annual_filing (id)
);
create sequence filing_attachment_seq start with 1 increment by 50;
create index ix_filing_attachment on filing_attachment (filing_id);
comment on column filing_attachment.file_name is 'Name the enterprise gave; data only, never part of a path';
comment on column filing_attachment.sm3 is 'Digest of the content (hex), its key in the content store';
comment on column filing_attachment.removed_at is 'Taken out of the draft at this instant (UTC); earlier submissions keep naming it';

create table filing_submission (
    id             number(19)          not null,
    version        number(19)          not null,
    filing_id      number(19)          not null,
    submission_no  number(10)          not null,
    client_key     varchar2(36 char)   not null,
    document_id    varchar2(36 char)   not null,
    report_xml     clob                not null,
    submitted_at   timestamp(6)        not null,
    delivered_at   timestamp(6),
    business_no    varchar2(64 char),
    outcome        varchar2(20 char),
    outcome_at     timestamp(6),
    grade          varchar2(10 char),
    reason         varchar2(2000 char),
    decided_unit   varchar2(100 char),
    constraint pk_filing_submission primary key (id),
    constraint uq_filing_submission_no unique (filing_id, submission_no),
    constraint uq_filing_submission_key unique (client_key),
    constraint uq_filing_submission_doc unique (document_id),
    constraint fk_submission_filing foreign key (filing_id) references annual_filing (id),
    constraint ck_submission_outcome check (outcome in ('PASSED', 'RETURNED', 'REFUSED'))
);
create sequence filing_submission_seq start with 1 increment by 50;
comment on table filing_submission is 'Every version that was submitted, with the very document that was sent';
comment on column filing_submission.client_key is 'Key the page drew before the click; the same click twice finds the same row';
comment on column filing_submission.business_no is 'Number under which the intranet keeps the matter';
comment on column filing_submission.reason is 'Opinion of the examiner, or the code and text of a refusal';

create table filing_event (
    id             number(19)         not null,
    filing_id      number(19)         not null,
    happened_at    timestamp(6)       not null,
    event          varchar2(30 char)  not null,
    submission_no  number(10),
    detail         varchar2(2000 char),
    constraint pk_filing_event primary key (id),
    constraint fk_filing_event foreign key (filing_id) references annual_filing (id)
);
create sequence filing_event_seq start with 1 increment by 50;
create index ix_filing_event on filing_event (filing_id, happened_at);
comment on table filing_event is 'History of a filing; rows are only added';
