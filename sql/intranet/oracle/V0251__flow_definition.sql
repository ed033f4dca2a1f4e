-- Flows as the staff draw them. A published version never changes; a new one takes its place for the items that start later.
create sequence flow_definition_seq increment by 50;
create table flow_definition (
  id number(19) not null,
  lock_version number(19) not null,
  flow_key varchar2(64 char) not null,
  version_no number(10) not null,
  status varchar2(12 char) not null,
  flow_name varchar2(128 char) not null,
  bpmn_xml clob not null,
  digest varchar2(64 char) not null,
  engine_key varchar2(128 char),
  created_by varchar2(40 char) not null,
  created_at timestamp(6) not null,
  published_by varchar2(40 char),
  published_at timestamp(6),
  retired_by varchar2(40 char),
  retired_at timestamp(6),
  constraint flow_definition_pk primary key (id),
  constraint flow_definition_uk unique (flow_key, version_no),
  constraint flow_definition_status_ck check (status in ('DRAFT', 'PUBLISHED', 'RETIRED'))
);
comment on table flow_definition is 'Versions of the approval flows (流程定义)';
comment on column flow_definition.version_no is 'From 1 within the key; a draft has the number it will be published with';
comment on column flow_definition.status is 'DRAFT is being drawn, PUBLISHED takes new items, RETIRED only serves the items that run on it';
comment on column flow_definition.bpmn_xml is 'The drawing: BPMN 2.0 with attributes of our own, the only source of the flow';
comment on column flow_definition.digest is 'SM3 of the drawing, in hexadecimal';
comment on column flow_definition.engine_key is 'What the engine calls the deployed version, null before it is deployed';
