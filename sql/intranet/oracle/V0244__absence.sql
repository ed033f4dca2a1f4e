-- Days on which officers are away, and the posts they have left
create sequence access_absence_seq increment by 50;
create table access_absence (
  id number(19) not null,
  lock_version number(19) not null,
  login_name varchar2(40 char) not null,
  kind varchar2(12 char) not null,
  absent_from date not null,
  absent_to date not null,
  planned_to date not null,
  reason varchar2(200 char),
  recorded_by varchar2(40 char) not null,
  recorded_at timestamp(6) not null,
  ended_by varchar2(40 char),
  ended_at timestamp(6),
  constraint access_absence_pk primary key (id),
  constraint access_absence_kind_ck check (kind in ('LEAVE', 'SICK', 'PERSONAL', 'TRIP', 'TRAINING', 'SECONDMENT')),
  constraint access_absence_days_ck check (planned_to >= absent_from and absent_to <= planned_to)
);
create index access_absence_of on access_absence (login_name, absent_to);
comment on table access_absence is 'Days on which an officer is away (缺勤)';
comment on column access_absence.absent_to is 'Last day; the day before the first one if it was called off';
comment on column access_absence.planned_to is 'Last day as it was recorded';

create sequence access_held_post_seq increment by 50;
create table access_held_post (
  id number(19) not null,
  account_id number(19) not null,
  unit_code varchar2(16 char) not null,
  post varchar2(60 char) not null,
  held_from date not null,
  held_to date not null,
  ended_by varchar2(40 char) not null,
  reason varchar2(200 char) not null,
  constraint access_held_post_pk primary key (id),
  constraint access_held_post_fk foreign key (account_id) references access_account (id)
);
create index access_held_post_of on access_held_post (account_id, held_from);
comment on table access_held_post is 'Posts that the owner of an account has left (离岗、调岗)';
comment on column access_held_post.held_to is 'Day on which he left it';
