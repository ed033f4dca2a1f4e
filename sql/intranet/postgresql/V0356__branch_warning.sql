-- The enterprise has another name: its branches must change theirs
create table branch_warning (
  id bigint not null,
  branch_id bigint not null,
  filing_id bigint not null,
  branch_code varchar(18),
  branch_name varchar(200) not null,
  former_name varchar(200) not null,
  new_name varchar(200) not null,
  unit_code varchar(20) not null,
  unit_path varchar(100) not null,
  warned_on date not null,
  settled_on date,
  constraint branch_warning_pk primary key (id),
  constraint branch_warning_uq unique (branch_id, filing_id),
  constraint branch_warning_fk foreign key (filing_id) references filing (id)
);
create sequence branch_warning_seq increment by 50;
create index branch_warning_reach_ix on branch_warning (unit_path, settled_on);
comment on table branch_warning is 'Branches whose name no longer follows that of their enterprise, told to who registers them';
comment on column branch_warning.filing_id is 'Name change of the enterprise';
comment on column branch_warning.unit_code is 'Registration authority of the branch';
comment on column branch_warning.settled_on is 'Day on which the branch got another name; empty before';
