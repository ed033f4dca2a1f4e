-- Flows as the staff draw them. A published version never changes; a new one takes its place for the items that start later.
create sequence flow_definition_seq increment by 50;
create table flow_definition (
  id bigint not null,
  lock_version bigint not null,
  flow_key varchar(64) not null,
  version_no integer not null,
  status varchar(12) not null,
  flow_name varchar(128) not null,
  bpmn_xml text not null,
  digest varchar(64) not null,
  engine_key varchar(128),
  created_by varchar(40) not null,
  created_at timestamp(6) not null,
  published_by varchar(40),
  published_at timestamp(6),
  retired_by varchar(40),
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
