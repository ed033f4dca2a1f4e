-- Matters applied for on line (网上登记): draft, submissions, files, history. What was typed is kept sealed.
create table online_filing (
    id                 bigint          not null,
    version            bigint          not null,
    filing_key         varchar(36)   not null,
    client_key         varchar(36)   not null,
    login_name         varchar(64)   not null,
    matter             varchar(16)   not null,
    subject_kind       varchar(20),
    change_items       varchar(60),
    title              varchar(200),
    filing_state       varchar(16)   not null,
    draft_revision     bigint          not null,
    form_sealed        text                not null,
    saved_at           timestamp(6)        not null,
    changed_at         timestamp(6)        not null,
    last_submission    integer          not null,
    submitted_at       timestamp(6),
    delivered_at       timestamp(6),
    business_no        varchar(40),
    progress_revision  bigint          not null,
    accepted_on        date,
    due_on             date,
    stopped            boolean           not null,
    notice             varchar(2000),
    unit_name          varchar(100),
    result_name        varchar(200),
    result_code        varchar(18),
    valid_until        date,
    constraint pk_online_filing primary key (id),
    constraint uq_online_filing_key unique (filing_key),
    constraint uq_online_filing_client unique (client_key),
    constraint ck_online_filing_matter check (matter in ('NAME', 'ESTABLISH', 'CHANGE', 'RECORD', 'CANCEL', 'SIMPLE_CANCEL')),
    constraint ck_online_filing_state check (filing_state in ('DRAFT', 'SENT', 'NOT_TAKEN', 'SUBMITTED', 'SUPPLEMENT', 'REFUSED', 'ACCEPTED', 'EXAMINING', 'APPROVING', 'APPROVED', 'REJECTED', 'LICENCE_PRINTED', 'ISSUED', 'ARCHIVED', 'WITHDRAWN', 'USED', 'EXPIRED'))
);
create sequence online_filing_seq start with 1 increment by 50;
create index ix_online_filing_login on online_filing (login_name, changed_at);
comment on table online_filing is 'A matter applied for on line, extranet side';
comment on column online_filing.filing_key is 'Names the matter on both sides of the gap, the same over all submissions';
comment on column online_filing.client_key is 'Drawn by the page that opened it; the same click twice finds the same row';
comment on column online_filing.login_name is 'Account of the applicant';
comment on column online_filing.change_items is 'Codes of the items it is about, with commas between';
comment on column online_filing.title is 'Name applied for, or of the enterprise';
comment on column online_filing.draft_revision is 'Counts every saved change of the draft; a page that saw an older one is refused';
comment on column online_filing.form_sealed is 'The form exactly as typed, encrypted with the key of this installation (SM4-GCM, Base64)';
comment on column online_filing.business_no is 'Number under which the intranet keeps the matter';
comment on column online_filing.progress_revision is 'Of the last news from the intranet; older news changes nothing';
comment on column online_filing.accepted_on is 'Day of acceptance, as the intranet tells';
comment on column online_filing.due_on is 'Last day of the running legal term, as the intranet tells';
comment on column online_filing.stopped is '1: the term stands still while the applicant supplements';
comment on column online_filing.notice is 'What the newest notice says, or why the last submission was not taken';
comment on column online_filing.result_name is 'Of the subject registered, or the name reserved';
comment on column online_filing.valid_until is 'Last day of the reservation of a name';

create table online_submission (
    id             bigint         not null,
    filing_id      bigint         not null,
    submission_no  integer         not null,
    client_key     varchar(36)  not null,
    document_id    varchar(36)  not null,
    submitted_at   timestamp(6)       not null,
    constraint pk_online_submission primary key (id),
    constraint uq_online_submission_no unique (filing_id, submission_no),
    constraint uq_online_submission_key unique (client_key),
    constraint uq_online_submission_doc unique (document_id),
    constraint fk_online_submission foreign key (filing_id) references online_filing (id)
);
create sequence online_submission_seq start with 1 increment by 50;
comment on table online_submission is 'Every time a matter was handed in';
comment on column online_submission.client_key is 'Key the page drew before the click; the same click twice finds the same row';

create table online_paper (
    id           bigint          not null,
    filing_id    bigint          not null,
    doc_code     varchar(24)   not null,
    file_name    varchar(200)  not null,
    media_type   varchar(100)  not null,
    byte_length  bigint          not null,
    sm3          varchar(64)   not null,
    attached_at  timestamp(6)        not null,
    removed_at   timestamp(6),
    constraint pk_online_paper primary key (id),
    constraint fk_online_paper foreign key (filing_id) references online_filing (id)
);
create sequence online_paper_seq start with 1 increment by 50;
create index ix_online_paper on online_paper (filing_id);
comment on table online_paper is 'Files of a matter; their bytes lie in the content store';
comment on column online_paper.doc_code is 'Document of the list that the file is';
comment on column online_paper.file_name is 'Name the applicant gave; data only, never part of a path';
comment on column online_paper.sm3 is 'Digest of the content (hex), its key in the content store';

create table online_event (
    id           bigint         not null,
    filing_id    bigint         not null,
    happened_at  timestamp(6)       not null,
    event        varchar(30)  not null,
    detail       varchar(2000),
    constraint pk_online_event primary key (id),
    constraint fk_online_event foreign key (filing_id) references online_filing (id)
);
create sequence online_event_seq start with 1 increment by 50;
create index ix_online_event on online_event (filing_id, happened_at);
comment on table online_event is 'History of a matter; rows are only added';
