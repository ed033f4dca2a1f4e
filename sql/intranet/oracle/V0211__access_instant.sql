-- The instant by its standard name, which an embedded database also understands while it opens its catalogue.
create or replace view access_login as
select a.login_name, a.password_hash
from access_account a
where a.status = 'ACTIVE' and a.password_hash is not null
  and (a.locked_until is null or to_char(a.locked_until, 'YYYY-MM-DD HH24:MI:SS') <= to_char(current_timestamp at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS'));
create or replace view access_permission as
select distinct a.login_name, p.permission
from access_account a
join access_grant g on g.account_id = a.id
join access_role_permission p on p.role_code = g.role_code
where a.status = 'ACTIVE'
  and to_char(g.valid_from, 'YYYY-MM-DD') <= to_char(current_timestamp at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
  and (g.valid_to is null or to_char(g.valid_to, 'YYYY-MM-DD') >= to_char(current_timestamp at time zone 'Asia/Shanghai', 'YYYY-MM-DD'));
