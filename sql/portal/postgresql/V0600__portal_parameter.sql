-- The extranet knows none of the intranet's legal_parameter; its own limits are dated the same way.
create table portal_parameter (
    id          bigint          not null,
    code        varchar(40)   not null,
    setting     varchar(40)   not null,
    valid_from  date                not null,
    valid_to    date,
    basis       varchar(200)  not null,
    constraint pk_portal_parameter primary key (id),
    constraint uq_portal_parameter unique (code, valid_from)
);
comment on table portal_parameter is 'Dated limits of the portal (settings, not code)';
comment on column portal_parameter.setting is 'A number, or MM-DD for a day of the year';
comment on column portal_parameter.valid_to is 'Last day of validity; empty = open end';
comment on column portal_parameter.basis is 'Legal or internal source of the value';

insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (1, 'ACCOUNT.LOCK.TRIES', '5', date '2000-01-01', null, 'GB/T 22239-2019 8.1.4.1');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (2, 'ACCOUNT.LOCK.MINUTES', '30', date '2000-01-01', null, 'GB/T 22239-2019 8.1.4.1');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (3, 'PASSWORD.LENGTH.MIN', '10', date '2000-01-01', null, 'GB/T 22239-2019 8.1.4.1');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (4, 'PASSWORD.KINDS.MIN', '3', date '2000-01-01', null, 'GB/T 22239-2019 8.1.4.1');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (5, 'PASSWORD.AGE.DAYS', '90', date '2000-01-01', null, 'GB/T 22239-2019 8.1.4.1');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (6, 'PASSWORD.HISTORY', '5', date '2000-01-01', null, 'GB/T 22239-2019 8.1.4.1');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (7, 'FILING.WINDOW.START', '03-01', date '2006-03-01', date '2014-02-28', '企业年度检验办法（2006）');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (8, 'FILING.WINDOW.END', '06-30', date '2006-03-01', date '2014-02-28', '企业年度检验办法（2006）');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (9, 'INSP.PREREVIEW', '5', date '2006-03-01', null, '网上年检办理规则');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (10, 'FILING.ATTACHMENT.MB', '50', date '2000-01-01', null, '网闸单个文件上限');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (11, 'FILING.ATTACHMENT.COUNT', '20', date '2000-01-01', null, '网上年检办理规则');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (12, 'INSP.BALANCE.TOLERANCE', '0.01', date '2006-03-01', null, '与政务内网同一参数，万元');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (13, 'INSP.FLUCTUATION', '30', date '2006-03-01', null, '与政务内网同一参数，百分比');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (14, 'FILING.WINDOW.START', '01-01', date '2014-10-01', null, '企业信息公示暂行条例第八条');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (15, 'FILING.WINDOW.END', '06-30', date '2014-10-01', null, '企业信息公示暂行条例第八条');
