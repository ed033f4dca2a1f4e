-- Last number given of each series
create table number_series (
  series_key varchar(40) not null,
  last_no bigint not null,
  constraint number_series_pk primary key (series_key)
);
comment on column number_series.series_key is 'Series, unit if it has one, and year, such as NJ2026 or TS4401062026';
