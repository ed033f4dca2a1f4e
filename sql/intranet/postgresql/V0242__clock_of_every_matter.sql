-- Every room's matters run on clocks: steps of flows under their own names, terms that bind the applicant, several addressees
alter table legal_clock alter column matter_kind type varchar(40);
alter table legal_clock alter column clock_code type varchar(80);
alter table legal_clock alter column open_key type varchar(190);
alter table legal_clock drop column handler;
alter table legal_clock add is_silent boolean default false not null;
comment on column legal_clock.is_silent is 'Binds somebody outside the house, so that nobody inside is warned of it';
alter table clock_signal drop column cleared_at;
alter table clock_notice drop constraint clock_notice_uq;
alter table clock_notice add constraint clock_notice_person_uq unique (signal_id, addressee, login_name);
comment on column clock_notice.login_name is 'Who had the work when the signal went out; null for the unit as such';
