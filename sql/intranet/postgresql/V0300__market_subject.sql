-- The register of market subjects. The head holds what names a subject for ever; everything else stands in versions, of
-- which each approved matter adds one and none is ever changed except for the day on which it ended.
create table market_subject (
  id bigint not null,
  lock_version integer not null,
  pripid varchar(36) not null,
  uniscid varchar(18),
  version_no integer not null,
  published_version integer not null,
  constraint market_subject_pk primary key (id),
  constraint market_subject_pripid_uq unique (pripid),
  constraint market_subject_uniscid_uq unique (uniscid),
  constraint market_subject_published_ck check (published_version <= version_no)
);
create sequence market_subject_seq increment by 50;
create index market_subject_publish_ix on market_subject (published_version, version_no);
comment on table market_subject is 'Market subject (市场主体)';
comment on column market_subject.pripid is 'Key of the subject in the register (主体身份代码), never reused';
comment on column market_subject.uniscid is 'Unified social credit code; empty for subjects that never got one';
comment on column market_subject.version_no is 'Newest version';
comment on column market_subject.published_version is 'Version last sent to the portal; 0 = none';

create table market_subject_version (
  id bigint not null,
  subject_id bigint not null,
  version_no integer not null,
  valid_from date not null,
  valid_to date not null,
  altitem varchar(2) not null,
  uniscid varchar(18),
  regno varchar(15),
  entname varchar(200) not null,
  enttype varchar(4) not null,
  lerep varchar(100) not null,
  regcap numeric(18,6),
  regcapcur varchar(3) not null,
  reccap numeric(18,6),
  estdate date not null,
  apprdate date not null,
  opfrom date,
  opto date,
  dom varchar(500) not null,
  domdistrict varchar(6) not null,
  opscope text not null,
  industry_edition varchar(4) not null,
  industryphy varchar(1) not null,
  industryco varchar(4),
  regorg varchar(6) not null,
  localadm varchar(8),
  regstate varchar(1) not null,
  ended_on date,
  empnum integer,
  creditlevel varchar(1) not null,
  constraint market_subject_version_pk primary key (id),
  constraint market_subject_version_uq unique (subject_id, version_no),
  constraint market_subject_version_fk foreign key (subject_id) references market_subject (id),
  constraint market_subject_period_ck check (valid_from <= valid_to)
);
create sequence market_subject_version_seq increment by 50;
create index market_subject_today_ix on market_subject_version (valid_to, entname, subject_id);
create index market_subject_uniscid_ix on market_subject_version (uniscid, valid_to);
create index market_subject_regno_ix on market_subject_version (regno, valid_to);
create index market_subject_branch_ix on market_subject_version (regorg, valid_to);
comment on table market_subject_version is 'A market subject as it stood from valid_from until the day before valid_to';
comment on column market_subject_version.valid_to is 'First day on which it no longer held; 9999-12-31 while it holds';
comment on column market_subject_version.altitem is 'Matter that made the version (变更事项), 00 = establishment';
comment on column market_subject_version.entname is 'Name (企业名称)';
comment on column market_subject_version.enttype is 'Enterprise type (企业类型), 4 digits';
comment on column market_subject_version.lerep is 'Legal representative, operator or person in charge';
comment on column market_subject_version.regcap is 'Registered capital in units of 10,000 of regcapcur';
comment on column market_subject_version.regcapcur is 'Currency, GB/T 12406; 156 = yuan';
comment on column market_subject_version.reccap is 'Paid-in capital in units of 10,000 of regcapcur';
comment on column market_subject_version.apprdate is 'Day of the last approval';
comment on column market_subject_version.opto is 'Last day of the business term; empty = without end';
comment on column market_subject_version.domdistrict is 'Division of the domicile, GB/T 2260';
comment on column market_subject_version.industry_edition is 'Edition of GB/T 4754 the industry codes belong to';
comment on column market_subject_version.regorg is 'Registration authority';
comment on column market_subject_version.localadm is 'Supervising station';
comment on column market_subject_version.regstate is 'Registration state 1-9 (登记状态)';
comment on column market_subject_version.ended_on is 'Day of cancellation, revocation, annulment or removal';
comment on column market_subject_version.creditlevel is 'Credit class A, B, C, D or N (信用类别)';
