-- The post that whoever did something held at that time
alter table approval_move add actor_post varchar2(60 char);
comment on column approval_move.actor_post is 'Post of actor at that time; null for the system and before it was kept';
