-- How often one address may enquire, and the instant of the copy without reading all of it.
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (16, 'ENQUIRY.PER.MINUTE', '60', date '2000-01-01', null, '公众查询系统运行规则（防批量抓取）');
create index ix_public_subject_as_of on public_subject (as_of);
