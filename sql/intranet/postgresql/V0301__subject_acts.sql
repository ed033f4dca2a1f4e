-- Two time axes for the register: what held when (valid) and what was known when (recorded). Every legal act is a row of its
-- own with the items it set; a correction or withdrawal is an act too. A version row is never changed except for the
-- instant at which its knowledge ended.
create table subject_act (
  subject_id bigint not null,
  act_no integer not null,
  kind varchar(24) not null,
  altitem varchar(2) not null,
  effective_on date not null,
  recorded_at timestamp(6) not null,
  officer_login varchar(64),
  officer_name varchar(100),
  unit_code varchar(20),
  document_no varchar(64),
  reason varchar(1000),
  target_no integer,
  constraint subject_act_pk primary key (subject_id, act_no),
  constraint subject_act_fk foreign key (subject_id) references market_subject (id),
  constraint subject_act_target_fk foreign key (subject_id, target_no) references subject_act (subject_id, act_no),
  constraint subject_act_order_ck check (act_no >= 1 and (target_no is null or target_no < act_no)),
  constraint subject_act_target_ck check
    (kind in ('CORRECTION', 'WITHDRAWAL') and target_no is not null or kind not in ('CORRECTION', 'WITHDRAWAL') and target_no is null),
  constraint subject_act_first_ck check (act_no = 1 and kind in ('ESTABLISHMENT', 'IMPORT') or act_no > 1 and kind <> 'ESTABLISHMENT'),
  constraint subject_act_kind_ck check (kind in ('ESTABLISHMENT', 'CHANGE', 'RECORD_FILING', 'CANCELLATION', 'REVOCATION', 'ANNULMENT',
    'RESTORATION', 'MOVE', 'LIQUIDATION', 'DORMANCY', 'CREDIT_CLASS', 'IMPORT', 'CORRECTION', 'WITHDRAWAL'))
);
create index subject_act_day_ix on subject_act (recorded_at);
comment on table subject_act is 'Legal act in the record book of a subject (登记簿), only ever added to';
comment on column subject_act.act_no is 'Number within the record book, from 1; shown behind the PRIPID';
comment on column subject_act.altitem is 'Matter (变更事项), 00 = establishment';
comment on column subject_act.effective_on is 'First day on which what the act says holds';
comment on column subject_act.recorded_at is 'Instant of the record (UTC)';
comment on column subject_act.officer_login is 'Empty if a document of another system brought it';
comment on column subject_act.document_no is 'Number of the paper or document it rests on';
comment on column subject_act.target_no is 'Act that is corrected or withdrawn';

create table subject_act_item (
  subject_id bigint not null,
  act_no integer not null,
  item varchar(16) not null,
  altbe text,
  altaf text,
  constraint subject_act_item_pk primary key (subject_id, act_no, item),
  constraint subject_act_item_fk foreign key (subject_id, act_no) references subject_act (subject_id, act_no)
);
comment on table subject_act_item is 'What an act set (变更事项、变更前、变更后); an establishment sets everything and has no rows';
comment on column subject_act_item.item is 'Item under its name in the domain standard, such as ENTNAME';
comment on column subject_act_item.altbe is 'Before; for lists a summary';
comment on column subject_act_item.altaf is 'After; for lists a summary, the list itself stands under the number of the act';

create table subject_person (
  subject_id bigint not null,
  act_no integer not null,
  line_no integer not null,
  post varchar(16) not null,
  person_name varchar(100) not null,
  certype varchar(2),
  cerno_sealed varchar(160),
  cerno_key varchar(64),
  tel varchar(40),
  posbrform varchar(40),
  constraint subject_person_pk primary key (subject_id, act_no, line_no),
  constraint subject_person_fk foreign key (subject_id, act_no) references subject_act (subject_id, act_no),
  constraint subject_person_cerno_ck check (cerno_sealed is null and cerno_key is null or cerno_sealed is not null and cerno_key is not null)
);
create index subject_person_cerno_ix on subject_person (cerno_key);
create index subject_person_name_ix on subject_person (person_name);
comment on table subject_person is 'Main persons (主要人员) as an act set them: the whole list, one row each';
comment on column subject_person.post is 'Post (职务): LEGAL_REP, OPERATOR, IN_CHARGE, DIRECTOR, SUPERVISOR, MANAGER, PARTNER, FAMILY';
comment on column subject_person.certype is 'Kind of certificate, 10 = citizen identity card';
comment on column subject_person.cerno_sealed is 'Certificate number, encrypted with the key of the installation (SM4)';
comment on column subject_person.cerno_key is 'Keyed digest of the certificate number, to look it up (HMAC-SM3)';
comment on column subject_person.posbrform is 'How the post was filled (产生方式)';

create table subject_investor (
  subject_id bigint not null,
  act_no integer not null,
  line_no integer not null,
  inv varchar(200) not null,
  invtype varchar(2) not null,
  certype varchar(2),
  cerno_sealed varchar(160),
  cerno_key varchar(64),
  subconam numeric(18,6),
  acconam numeric(18,6),
  conform varchar(40),
  condate date,
  conprop numeric(9,6),
  constraint subject_investor_pk primary key (subject_id, act_no, line_no),
  constraint subject_investor_fk foreign key (subject_id, act_no) references subject_act (subject_id, act_no),
  constraint subject_investor_cerno_ck check (cerno_sealed is null and cerno_key is null or cerno_sealed is not null and cerno_key is not null)
);
create index subject_investor_cerno_ix on subject_investor (cerno_key);
comment on table subject_investor is 'Investors (股东、投资人) as an act set them: the whole list, one row each';
comment on column subject_investor.invtype is 'Kind of investor: 10 natural person, 20 enterprise, 30 other organisation, 40 foreign';
comment on column subject_investor.certype is 'Kind of certificate; for enterprises CC = credit code';
comment on column subject_investor.cerno_sealed is 'Certificate number or credit code, encrypted as in SUBJECT_PERSON';
comment on column subject_investor.cerno_key is 'Keyed digest, as in SUBJECT_PERSON';
comment on column subject_investor.subconam is 'Subscribed, in units of 10,000 of the capital''s currency';
comment on column subject_investor.acconam is 'Paid in, same unit';
comment on column subject_investor.conprop is 'Share in percent';

create table subject_scope_item (
  subject_id bigint not null,
  act_no integer not null,
  line_no integer not null,
  scope_text varchar(400) not null,
  licensed boolean not null,
  constraint subject_scope_item_pk primary key (subject_id, act_no, line_no),
  constraint subject_scope_item_fk foreign key (subject_id, act_no) references subject_act (subject_id, act_no)
);
comment on table subject_scope_item is 'Items of the business scope (经营范围条目) as an act set them';
comment on column subject_scope_item.licensed is '1: needs a licence before business begins (许可项目)';

create table subject_contact (
  subject_id bigint not null,
  act_no integer not null,
  line_no integer not null,
  person_name varchar(100) not null,
  tel varchar(40),
  email varchar(200),
  constraint subject_contact_pk primary key (subject_id, act_no, line_no),
  constraint subject_contact_fk foreign key (subject_id, act_no) references subject_act (subject_id, act_no)
);
comment on table subject_contact is 'Registration liaisons (登记联络员) as an act set them';

create table subject_permit (
  subject_id bigint not null,
  act_no integer not null,
  line_no integer not null,
  licname varchar(200) not null,
  licno varchar(64),
  licanth varchar(200),
  valfrom date,
  valto date,
  constraint subject_permit_pk primary key (subject_id, act_no, line_no),
  constraint subject_permit_fk foreign key (subject_id, act_no) references subject_act (subject_id, act_no)
);
comment on table subject_permit is 'Licences obtained before registration (前置许可) as an act set them';
comment on column subject_permit.licanth is 'Authority that granted it';
comment on column subject_permit.valto is 'Last day; empty = without end';

drop index market_subject_today_ix;
drop index market_subject_uniscid_ix;
drop index market_subject_regno_ix;
drop index market_subject_branch_ix;
alter table market_subject_version drop constraint market_subject_version_uq;
alter table market_subject_version drop constraint market_subject_period_ck;
alter table market_subject_version add opened_by integer;
alter table market_subject_version add recorded_from timestamp(6);
alter table market_subject_version add recorded_to timestamp(6) default timestamp '9999-12-31 00:00:00';
alter table market_subject_version add persons_no integer;
alter table market_subject_version add investors_no integer;
alter table market_subject_version add scope_no integer;
alter table market_subject_version add contacts_no integer;
alter table market_subject_version add permits_no integer;
alter table market_subject_version add yiedistrict varchar(6);
alter table market_subject_version add premises varchar(500);
alter table market_subject_version add regno_old varchar(64);
alter table market_subject_version add revdate date;
alter table market_subject_version add canrea varchar(200);
alter table market_subject_version add parent_id bigint;
update market_subject_version set opened_by = version_no,
  recorded_from = valid_from - interval '8' hour + version_no * interval '1' second;

-- What was registered before acts were kept: each version becomes an act of its day.
insert into subject_act (subject_id, act_no, kind, altitem, effective_on, recorded_at)
select subject_id, version_no,
  case when version_no = 1 then 'ESTABLISHMENT' when altitem <> '99' then 'CHANGE'
    when regstate in ('2', '3') then 'REVOCATION' when regstate = '4' then 'CANCELLATION' when regstate = '5' then 'ANNULMENT'
    when regstate = '6' then 'MOVE' when regstate = '7' then 'LIQUIDATION' when regstate = '8' then 'DORMANCY' else 'CHANGE' end,
  altitem, valid_from, recorded_from
from market_subject_version order by subject_id, version_no;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'ENTNAME', b.entname, v.entname
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '01' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'DOM', b.dom, v.dom
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '02' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'LEREP', b.lerep, v.lerep
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '03' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'REGCAP', cast(b.regcap as text), cast(v.regcap as text)
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '04' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'OPSCOPE', b.opscope, v.opscope
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '07' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'REGSTATE', b.regstate, v.regstate
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '99' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'ENDED_ON', to_char(b.ended_on, 'YYYY-MM-DD'), to_char(v.ended_on, 'YYYY-MM-DD')
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '99' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'CREDITLEVEL', b.creditlevel, v.creditlevel
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.altitem = '99' and v.version_no > 1;
insert into subject_act_item (subject_id, act_no, item, altbe, altaf)
select v.subject_id, v.version_no, 'APPRDATE', to_char(b.apprdate, 'YYYY-MM-DD'), to_char(v.apprdate, 'YYYY-MM-DD')
from market_subject_version v join market_subject_version b on b.subject_id = v.subject_id and b.version_no = v.version_no - 1
where v.version_no > 1;

-- A version that ended was first known as open, and with its end from the record of the next act on.
insert into market_subject_version (id, subject_id, version_no, valid_from, valid_to, altitem, opened_by, recorded_from, recorded_to,
  uniscid, regno, entname, enttype, lerep, regcap, regcapcur, reccap, estdate, apprdate, opfrom, opto, dom, domdistrict, opscope,
  industry_edition, industryphy, industryco, regorg, localadm, regstate, ended_on, empnum, creditlevel)
select nextval('market_subject_version_seq'), v.subject_id, n.version_no, v.valid_from, v.valid_to, v.altitem, v.opened_by, n.recorded_from, v.recorded_to,
  v.uniscid, v.regno, v.entname, v.enttype, v.lerep, v.regcap, v.regcapcur, v.reccap, v.estdate, v.apprdate, v.opfrom, v.opto, v.dom,
  v.domdistrict, v.opscope, v.industry_edition, v.industryphy, v.industryco, v.regorg, v.localadm, v.regstate, v.ended_on, v.empnum,
  v.creditlevel
from market_subject_version v join market_subject_version n on n.subject_id = v.subject_id and n.version_no = v.version_no + 1
where v.valid_from < v.valid_to;
update market_subject_version v set valid_to = date '9999-12-31',
  recorded_to = (select n.recorded_from from market_subject_version n
    where n.subject_id = v.subject_id and n.version_no = v.version_no + 1 and n.opened_by = n.version_no)
where v.opened_by = v.version_no and v.valid_to < date '9999-12-31';

alter table market_subject_version alter column opened_by set not null;
alter table market_subject_version alter column recorded_from set not null;
alter table market_subject_version alter column recorded_to set not null;
alter table market_subject_version alter column recorded_to drop default;
alter table market_subject_version add constraint market_subject_period_ck check (valid_from < valid_to);
alter table market_subject_version add constraint market_subject_recorded_ck check (recorded_from < recorded_to);
alter table market_subject_version add constraint market_subject_start_uq unique (subject_id, recorded_to, valid_from);
alter table market_subject_version add constraint market_subject_end_uq unique (subject_id, recorded_to, valid_to);
alter table market_subject_version add constraint market_subject_known_uq unique (subject_id, version_no, valid_from);
alter table market_subject_version add constraint market_subject_act_fk foreign key (subject_id, version_no) references subject_act (subject_id, act_no);
create index market_subject_name_ix on market_subject_version (recorded_to, valid_to, entname, subject_id);
create index market_subject_uniscid_ix on market_subject_version (recorded_to, valid_to, uniscid, subject_id);
create index market_subject_regno_ix on market_subject_version (recorded_to, valid_to, regno, subject_id);
create index market_subject_lerep_ix on market_subject_version (recorded_to, valid_to, lerep, subject_id);
create index market_subject_estdate_ix on market_subject_version (recorded_to, valid_to, estdate, subject_id);
create index market_subject_regcap_ix on market_subject_version (recorded_to, valid_to, regcap, subject_id);
create index market_subject_branch_ix on market_subject_version (recorded_to, valid_to, regorg, subject_id);
create index market_subject_parent_ix on market_subject_version (parent_id);
comment on table market_subject_version is
  'A market subject as it stood from valid_from until the day before valid_to, as it was known from recorded_from until recorded_to';
comment on column market_subject_version.version_no is 'Act that recorded this row';
comment on column market_subject_version.opened_by is 'Act with which the period begins';
comment on column market_subject_version.altitem is 'Matter of that act (变更事项), 00 = establishment';
comment on column market_subject_version.recorded_from is 'Instant from which this was known (UTC)';
comment on column market_subject_version.recorded_to is 'Instant at which another knowledge took its place (UTC); 9999-12-31 while it is known';
comment on column market_subject_version.persons_no is 'Act under whose number the main persons stand; empty = none told. The other lists likewise';
comment on column market_subject_version.yiedistrict is 'Division of the business premises, GB/T 2260';
comment on column market_subject_version.premises is 'Business premises (经营场所), if not the domicile';
comment on column market_subject_version.regno_old is 'Number before the registration numbers of 15 digits, as text';
comment on column market_subject_version.revdate is 'Day of revocation (吊销日期)';
comment on column market_subject_version.canrea is 'Reason of cancellation (注销原因)';
comment on column market_subject_version.parent_id is 'The enterprise a branch belongs to, if it stands in the register';
