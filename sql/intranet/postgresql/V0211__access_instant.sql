-- As in the folder for Oracle, where the instant gets its standard name; here it had it.
create or replace view access_login as
select a.login_name, a.password_hash
from access_account a
where a.status = 'ACTIVE' and a.password_hash is not null
  and (a.locked_until is null or a.locked_until <= current_timestamp at time zone 'UTC');
create or replace view access_permission as
select distinct a.login_name, p.permission
from access_account a
join access_grant g on g.account_id = a.id
join access_role_permission p on p.role_code = g.role_code
where a.status = 'ACTIVE'
  and g.valid_from <= cast(current_timestamp at time zone 'Asia/Shanghai' as date)
  and (g.valid_to is null or g.valid_to >= cast(current_timestamp at time zone 'Asia/Shanghai' as date));
