-- Days on which officers are away, and the posts they have left
create sequence access_absence_seq increment by 50;
create table access_absence (
  id bigint not null,
  lock_version bigint not null,
  login_name varchar(40) not null,
  kind varchar(12) not null,
  absent_from date not null,
  absent_to date not null,
  planned_to date not null,
  reason varchar(200),
  recorded_by varchar(40) not null,
  recorded_at timestamp(6) not null,
  ended_by varchar(40),
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
  id bigint not null,
  account_id bigint not null,
  unit_code varchar(16) not null,
  post varchar(60) not null,
  held_from date not null,
  held_to date not null,
  ended_by varchar(40) not null,
  reason varchar(200) not null,
  constraint access_held_post_pk primary key (id),
  constraint access_held_post_fk foreign key (account_id) references access_account (id)
);
create index access_held_post_of on access_held_post (account_id, held_from);
comment on table access_held_post is 'Posts that the owner of an account has left (离岗、调岗)';
comment on column access_held_post.held_to is 'Day on which he left it';
