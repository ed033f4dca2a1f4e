-- A draft is given up; what was handed in is taken back by a document to the intranet.
alter table online_filing add withdrawal_id varchar(36);
alter table online_filing add constraint uq_online_filing_withdrawal unique (withdrawal_id);
alter table online_filing drop constraint ck_online_filing_state;
alter table online_filing add constraint ck_online_filing_state check (filing_state in ('DRAFT', 'DISCARDED', 'SENT',
    'NOT_TAKEN', 'SUBMITTED', 'SUPPLEMENT', 'REFUSED', 'ACCEPTED', 'EXAMINING', 'APPROVING', 'APPROVED', 'REJECTED',
    'LICENCE_PRINTED', 'ISSUED', 'ARCHIVED', 'WITHDRAWN', 'USED', 'EXPIRED'));
comment on column online_filing.withdrawal_id is 'Document by which the applicant takes it back; empty again once the intranet refused it';
