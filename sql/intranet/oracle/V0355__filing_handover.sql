-- On a move to another authority the registration file goes there with a list
alter table filing_notice drop constraint filing_notice_kind_ck;
alter table filing_notice add constraint filing_notice_kind_ck check (kind in ('ACCEPTANCE', 'SUPPLEMENT', 'REFUSAL',
  'APPROVAL', 'REJECTION', 'HANDOVER'));
create table filing_handover (
  notice_no varchar2(40 char) not null,
  line_no number(10) not null,
  dated_on date not null,
  paper_no varchar2(40 char) not null,
  paper_name varchar2(200 char) not null,
  file_count number(10) not null,
  constraint filing_handover_pk primary key (notice_no, line_no),
  constraint filing_handover_fk foreign key (notice_no) references filing_notice (notice_no)
);
comment on table filing_handover is 'Papers of a registration file as they were handed over (移交清单)';
comment on column filing_handover.dated_on is 'Day on which the paper was received or given';
comment on column filing_handover.paper_no is 'Number of the notice, or of the matter the paper came with';
comment on column filing_handover.file_count is 'Files that go with it; 0 for a paper alone';
