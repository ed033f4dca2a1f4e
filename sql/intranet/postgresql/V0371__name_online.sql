-- Applications for names on line.
alter table name_application add portal_key varchar(36);
alter table name_application add constraint name_application_portal_uq unique (portal_key);
comment on column name_application.portal_key is 'The portal''s key of an application on line, one application here however often it comes; empty for one from the window';
