-- By which law a term is counted, how sure a value is, half days, and the history of the calendar
alter table legal_parameter add law_code varchar2(16 char);
alter table legal_parameter add mark varchar2(8 char);
alter table legal_parameter add constraint legal_parameter_mark_ck
  check (mark in ('BELIEVED', 'DATES', 'VALUE', 'FUTURE'));
comment on column legal_parameter.law_code is 'Law of TERM_RULE by which the term is counted; null counts by the general rule';
comment on column legal_parameter.mark is 'Null: seen in the source. BELIEVED: right by general knowledge. DATES, VALUE: these are unsure. FUTURE: a change is likely';

create table term_rule (
  law_code varchar2(16 char) not null,
  valid_from date not null,
  valid_to date,
  law_name varchar2(60 char) not null,
  law_name_en varchar2(80 char) not null,
  is_rolling number(1) not null,
  short_terms varchar2(20 char),
  legal_basis varchar2(200 char) not null,
  mark varchar2(8 char),
  constraint term_rule_pk primary key (law_code, valid_from),
  constraint term_rule_dates_ck check (valid_to is null or valid_to >= valid_from),
  constraint term_rule_mark_ck check (mark in ('BELIEVED', 'DATES', 'VALUE', 'FUTURE'))
);
comment on table term_rule is 'How each law counts: the day of the event never counts, short terms may be working days';
comment on column term_rule.is_rolling is '1: a term that ends on a day off runs on to the next working day';
comment on column term_rule.short_terms is 'Day counts that mean working days: * all, 2,3,5,7 these, 1-10 this span; null none';

alter table work_calendar add off_part varchar2(10 char);
alter table work_calendar drop constraint work_calendar_kind_ck;
alter table work_calendar add constraint work_calendar_kind_ck check (day_kind in ('OFF', 'MAKE_UP', 'HALF'));
alter table work_calendar add constraint work_calendar_part_ck
  check (day_kind = 'HALF' and off_part is not null and off_part in ('MORNING', 'AFTERNOON')
    or day_kind <> 'HALF' and off_part is null);
comment on column work_calendar.day_kind is 'OFF no work; MAKE_UP work on a weekend day; HALF a working day of which one part is off';
comment on column work_calendar.off_part is 'MORNING or AFTERNOON of a HALF day; it shortens working time and no day count';

create table calendar_change (
  version_no number(10) not null,
  calendar_day date not null,
  old_kind varchar2(8 char),
  old_name varchar2(40 char),
  new_kind varchar2(8 char),
  off_part varchar2(10 char),
  new_name varchar2(40 char),
  reason varchar2(500 char) not null,
  changed_at timestamp(6) not null,
  changed_by varchar2(40 char) not null,
  constraint calendar_change_pk primary key (version_no)
);
comment on table calendar_change is 'Every change of the calendar; the highest number is the edition that due dates are computed with';
comment on column calendar_change.new_kind is 'Null when the day was taken out and is an ordinary one again';

update legal_parameter set law_code = 'CIVIL' where param_code in (
  'ABN.LIST.DECIDE', 'ABN.REMOVE.DECIDE', 'CPL.ACCEPT', 'CPL.END.TELL', 'CPL.MEDIATE', 'INSP.ANNOUNCE',
  'INSP.EXT.MAX', 'INSP.PREREVIEW', 'NAME.DISPUTE.DECIDE', 'NAME.FORCED_CHANGE', 'NAME.RESERVE',
  'NAME.RESERVE.APPROVAL', 'REG.ANNUL.PUBLISH', 'REG.CANCEL.APPLY', 'REG.CAPITAL.TERM', 'REG.CAPRED.WAIT',
  'REG.CHANGE.APPLY', 'REG.COMPULSORY_CANCEL.AFTER', 'REG.COMPULSORY_CANCEL.PUBLISH', 'REG.DECIDE',
  'REG.DECIDE.EXT', 'REG.DECIDE.LETTER', 'REG.HOUSEHOLD.CHECK', 'REG.LICENCE.COLLECT', 'REG.SIMPLECANCEL.APPLY',
  'REG.SIMPLECANCEL.HH.OBJECT', 'REG.SIMPLECANCEL.PUBLISH', 'REPORT.INSTANT', 'TMP.CITY', 'TMP.COUNTY');
update legal_parameter set law_code = 'ENFORCEMENT' where param_code in (
  'CASE.COURT.APPLY', 'CASE.SEIZE', 'CASE.SEIZE.EXT', 'CASE.URGE.WAIT');
update legal_parameter set law_code = 'LICENCE' where param_code in (
  'PERMIT.DECIDE', 'PERMIT.DECIDE.EXT', 'PERMIT.DELIVER', 'PERMIT.JOINT', 'PERMIT.JOINT.EXT', 'REG.SUPPLEMENT');
update legal_parameter set law_code = 'PENALTY' where param_code in (
  'CASE.CHECK', 'CASE.CHECK.EXT', 'CASE.CHECK.MAX', 'CASE.DECIDE', 'CASE.DECIDE.EXT', 'CASE.HEARING.NOTICE',
  'CASE.HEARING.REQUEST', 'CASE.PAY', 'CASE.PRESERVE', 'CASE.SERVE');
update legal_parameter set law_code = 'PETITION' where param_code in (
  'PET.ACCEPT', 'PET.FINISH', 'PET.FINISH.EXT', 'PET.OBJECT', 'PET.REVIEW.ANSWER', 'PET.REVIEW.ASK');
update legal_parameter set law_code = 'REVIEW' where param_code in (
  'CASE.REVIEW.APPLY');
update legal_parameter set law_code = 'STATUS' where param_code in (
  'BAN.FALSE_REG', 'BAN.LEGALREP.CRIME', 'BAN.LEGALREP.REVOKED', 'CASE.TIMEBAR', 'CASE.TIMEBAR.SERIOUS',
  'NAME.COOL.CANCELLED', 'NAME.COOL.CHANGED', 'REG.DORMANT.MAX');
update legal_parameter set mark = 'FUTURE' where param_code = 'ABN.LIST.DECIDE' and valid_from = date '2014-10-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'ABN.REMOVE.DECIDE' and valid_from = date '2014-10-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'ARCH.TAKEOVER' and valid_from = date '2000-01-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'CASE.CHECK' and valid_from = date '2007-10-01';
update legal_parameter set mark = 'FUTURE' where param_code = 'CASE.CHECK' and valid_from = date '2019-04-01';
update legal_parameter set mark = 'FUTURE' where param_code = 'CASE.CHECK.EXT' and valid_from = date '2019-04-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'CASE.CHECK.MAX' and valid_from = date '2007-10-01';
update legal_parameter set mark = 'FUTURE' where param_code = 'CASE.DECIDE.EXT' and valid_from = date '2007-10-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'CASE.HEARING.REQUEST' and valid_from = date '1996-10-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'CPL.ACCEPT' and valid_from = date '1996-01-01';
update legal_parameter set mark = 'DATES' where param_code = 'CPL.MEDIATE' and valid_from = date '1996-01-01';
update legal_parameter set mark = 'VALUE' where param_code = 'CPL.MEDIATE' and valid_from = date '2026-04-15';
update legal_parameter set mark = 'DATES' where param_code = 'INSP.ANNOUNCE' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'INSP.EXT.MAX' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'DATES' where param_code = 'INSP.FINE.BRANCH.MAX' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'DATES' where param_code = 'INSP.FINE.COMPANY.MAX' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'DATES' where param_code = 'INSP.FINE.COMPANY.MIN' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'DATES' where param_code = 'INSP.FINE.PARTNER.MAX' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'DATES' where param_code = 'INSP.PREREVIEW' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'INSP.WINDOW.END' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'BELIEVED' where param_code = 'INSP.WINDOW.START' and valid_from = date '2006-03-01';
update legal_parameter set mark = 'DATES' where param_code = 'NAME.COOL.CANCELLED' and valid_from = date '2004-07-01';
update legal_parameter set mark = 'DATES' where param_code = 'REG.DECIDE.LETTER' and valid_from = date '2005-12-18';
update legal_parameter set mark = 'DATES' where param_code = 'TMP.CITY' and valid_from = date '1996-01-01';
update legal_parameter set mark = 'DATES' where param_code = 'TMP.COUNTY' and valid_from = date '1996-01-01';
