-- Matters applied for on line (网上登记): draft, submissions, files, history. What was typed is kept sealed.
create table online_filing (
    id                 number(19)          not null,
    version            number(19)          not null,
    filing_key         varchar2(36 char)   not null,
    client_key         varchar2(36 char)   not null,
    login_name         varchar2(64 char)   not null,
    matter             varchar2(16 char)   not null,
    subject_kind       varchar2(20 char),
    change_items       varchar2(60 char),
    title              varchar2(200 char),
    filing_state       varchar2(16 char)   not null,
    draft_revision     number(19)          not null,
    form_sealed        clob                not null,
    saved_at           timestamp(6)        not null,
    changed_at         timestamp(6)        not null,
    last_submission    number(10)          not null,
    submitted_at       timestamp(6),
    delivered_at       timestamp(6),
    business_no        varchar2(40 char),
    progress_revision  number(19)          not null,
    accepted_on        date,
    due_on             date,
    stopped            number(1)           not null,
    notice             varchar2(2000 char),
    unit_name          varchar2(100 char),
    result_name        varchar2(200 char),
    result_code        varchar2(18 char),
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
    id             number(19)         not null,
    filing_id      number(19)         not null,
    submission_no  number(10)         not null,
    client_key     varchar2(36 char)  not null,
    document_id    varchar2(36 char)  not null,
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
    id           number(19)          not null,
    filing_id    number(19)          not null,
    doc_code     varchar2(24 char)   not null,
    file_name    varchar2(200 char)  not null,
    media_type   varchar2(100 char)  not null,
    byte_length  number(19)          not null,
    sm3          varchar2(64 char)   not null,
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
    id           number(19)         not null,
    filing_id    number(19)         not null,
    happened_at  timestamp(6)       not null,
    event        varchar2(30 char)  not null,
    detail       varchar2(2000 char),
    constraint pk_online_event primary key (id),
    constraint fk_online_event foreign key (filing_id) references online_filing (id)
);
create sequence online_event_seq start with 1 increment by 50;
create index ix_online_event on online_event (filing_id, happened_at);
comment on table online_event is 'History of a matter; rows are only added';
