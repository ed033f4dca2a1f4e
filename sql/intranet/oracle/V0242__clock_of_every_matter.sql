-- Every room's matters run on clocks: steps of flows under their own names, terms that bind the applicant, several addressees
alter table legal_clock modify matter_kind varchar2(40 char);
alter table legal_clock modify clock_code varchar2(80 char);
alter table legal_clock modify open_key varchar2(190 char);
alter table legal_clock drop column handler;
alter table legal_clock add is_silent number(1) default 0 not null;
comment on column legal_clock.is_silent is 'Binds somebody outside the house, so that nobody inside is warned of it';
alter table clock_signal drop column cleared_at;
alter table clock_notice drop constraint clock_notice_uq;
alter table clock_notice add constraint clock_notice_person_uq unique (signal_id, addressee, login_name);
comment on column clock_notice.login_name is 'Who had the work when the signal went out; null for the unit as such';
