-- The words of which names are made, and those that names must not or should not hold; dated, so that an old name is
-- judged by the words of its day.
create table name_term (
  term varchar2(30 char) not null,
  term_kind varchar2(10 char) not null,
  valid_from date not null,
  valid_to date,
  group_code varchar2(30 char) not null,
  section_code varchar2(1 char),
  division_two varchar2(2 char),
  constraint name_term_pk primary key (term, term_kind, valid_from),
  constraint name_term_kind_ck check (term_kind in ('DIVISION', 'PLACE', 'INDUSTRY', 'FORM')),
  constraint name_term_period_ck check (valid_to is null or valid_to >= valid_from)
);
comment on table name_term is 'Word of which names are made (名称用语): divisions, places, industry words, forms';
comment on column name_term.group_code is 'Synonym group of an industry word (GENERIC: no class of GB/T 4754), level of a division, kind of a form';
comment on column name_term.section_code is 'Section of GB/T 4754 (2017) of the industry word';
comment on column name_term.division_two is 'Two-digit division of GB/T 4754 (2017)';

create table name_word (
  word varchar2(30 char) not null,
  word_scope varchar2(12 char) not null,
  valid_from date not null,
  valid_to date,
  word_kind varchar2(12 char) not null,
  match_rule varchar2(8 char) not null,
  reason varchar2(200 char) not null,
  legal_basis varchar2(200 char) not null,
  constraint name_word_pk primary key (word, word_scope, valid_from),
  constraint name_word_kind_ck check (word_kind in ('FORBIDDEN', 'RESTRICTED', 'WARN')),
  constraint name_word_scope_ck check (word_scope in ('WHOLE', 'TRADE_NAME', 'INDUSTRY', 'PREFIX')),
  constraint name_word_match_ck check (match_rule in ('EXACT', 'CONTAINS')),
  constraint name_word_period_ck check (valid_to is null or valid_to >= valid_from)
);
comment on table name_word is 'Forbidden, restricted and noted words of names (名称禁限用字词)';
comment on column name_word.word_scope is 'Part of the name in which the word is looked for';
comment on column name_word.word_kind is 'FORBIDDEN 禁用, RESTRICTED 限用, WARN 提示';
comment on column name_word.reason is 'Why; shown with the word';
comment on column name_word.valid_to is 'Last day on which the word is looked for; empty = open';
