-- Lists and limits of the forms on line, the same as on the intranet.
create table online_document (
    id            number(19)          not null,
    matter        varchar2(16 char)   not null,
    subject_kind  varchar2(20 char)   not null,
    regime        varchar2(3 char)    not null,
    change_item   varchar2(2 char)    not null,
    doc_code      varchar2(24 char)   not null,
    doc_name      varchar2(100 char)  not null,
    doc_name_en   varchar2(120 char)  not null,
    is_required   number(1)           not null,
    sort_order    number(10)          not null,
    legal_basis   varchar2(200 char)  not null,
    constraint pk_online_document primary key (id),
    constraint uq_online_document unique (matter, subject_kind, regime, change_item, doc_code)
);
comment on table online_document is 'Documents that a matter requires, by kind of subject, law and item';
comment on column online_document.subject_kind is '* for every kind';
comment on column online_document.regime is 'OLD, NEW or * for both';
comment on column online_document.change_item is 'Only when the matter is about this item; * for always';

create table online_licensed_scope (
    scope_word    varchar2(20 char)  not null,
    licence_name  varchar2(60 char)  not null,
    constraint pk_online_licensed_scope primary key (scope_word)
);
comment on table online_licensed_scope is 'Words of a business scope that need a licence beforehand (前置许可)';
comment on column online_licensed_scope.licence_name is 'Occurs in the name of the licence';

create table online_district (
    code     varchar2(6 char)   not null,
    name     varchar2(40 char)  not null,
    name_en  varchar2(60 char)  not null,
    constraint pk_online_district primary key (code)
);
comment on table online_district is 'Districts of today whose authority takes applications (GB/T 2260)';

create table online_section (
    code     varchar2(1 char)    not null,
    name     varchar2(60 char)   not null,
    name_en  varchar2(120 char)  not null,
    constraint pk_online_section primary key (code)
);
comment on table online_section is 'Sections of the industry classification (GB/T 4754-2017)';

insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (1, 'ESTABLISH', '*', '*', '*', 'APPLICATION', '登记（备案）申请书', 'Application for registration (filing)', 1, 10, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (2, 'ESTABLISH', '*', '*', '*', 'AGENT_PROOF', '指定代表或者委托代理人的证明', 'Proof of the appointed representative or agent', 1, 20, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (3, 'ESTABLISH', 'LIMITED_COMPANY', '*', '*', 'ARTICLES', '公司章程', 'Articles of association', 1, 30, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (4, 'ESTABLISH', 'LIMITED_COMPANY', 'OLD', '*', 'CAPITAL_REPORT', '验资报告', 'Capital verification report', 1, 40, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (5, 'ESTABLISH', 'LIMITED_COMPANY', 'OLD', '*', 'NAME_NOTICE', '企业名称预先核准通知书', 'Notice of name pre-approval', 1, 50, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (6, 'ESTABLISH', 'LIMITED_COMPANY', '*', '*', 'SHAREHOLDER_ID', '股东的主体资格证明或者自然人身份证明', 'Proof of identity of the shareholders', 1, 60, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (7, 'ESTABLISH', 'LIMITED_COMPANY', '*', '*', 'OFFICER_APPOINTMENT', '董事、监事、经理的任职文件及身份证明', 'Appointment and identity of directors, supervisors, manager', 1, 70, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (8, 'ESTABLISH', 'LIMITED_COMPANY', '*', '*', 'REPRESENTATIVE_ID', '法定代表人的任职文件和身份证明', 'Appointment and identity of the legal representative', 1, 80, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (9, 'ESTABLISH', 'SHARE_COMPANY', '*', '*', 'ARTICLES', '公司章程', 'Articles of association', 1, 90, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (10, 'ESTABLISH', 'SHARE_COMPANY', 'OLD', '*', 'CAPITAL_REPORT', '验资报告', 'Capital verification report', 1, 100, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (11, 'ESTABLISH', 'SHARE_COMPANY', 'OLD', '*', 'NAME_NOTICE', '企业名称预先核准通知书', 'Notice of name pre-approval', 1, 110, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (12, 'ESTABLISH', 'SHARE_COMPANY', '*', '*', 'SHAREHOLDER_ID', '股东的主体资格证明或者自然人身份证明', 'Proof of identity of the shareholders', 1, 120, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (13, 'ESTABLISH', 'SHARE_COMPANY', '*', '*', 'OFFICER_APPOINTMENT', '董事、监事、经理的任职文件及身份证明', 'Appointment and identity of directors, supervisors, manager', 1, 130, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (14, 'ESTABLISH', 'SHARE_COMPANY', '*', '*', 'REPRESENTATIVE_ID', '法定代表人的任职文件和身份证明', 'Appointment and identity of the legal representative', 1, 140, '公司登记管理条例第二十条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (15, 'ESTABLISH', 'PARTNERSHIP', '*', '*', 'ARTICLES', '合伙协议', 'Partnership agreement', 1, 150, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (16, 'ESTABLISH', 'PARTNERSHIP', '*', '*', 'SHAREHOLDER_ID', '全体合伙人的身份证明', 'Proof of identity of all partners', 1, 160, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (17, 'ESTABLISH', 'SOLE_PROPRIETORSHIP', '*', '*', 'SHAREHOLDER_ID', '投资人身份证明', 'Proof of identity of the owner', 1, 170, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (18, 'ESTABLISH', 'NON_COMPANY', '*', '*', 'ARTICLES', '组织章程', 'Charter', 1, 180, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (19, 'ESTABLISH', 'COOPERATIVE', '*', '*', 'ARTICLES', '合作社章程', 'Charter of the cooperative', 1, 190, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (20, 'ESTABLISH', 'COOPERATIVE', '*', '*', 'SHAREHOLDER_ID', '成员名册及身份证明', 'Members and their proof of identity', 1, 200, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (21, 'ESTABLISH', 'BRANCH', '*', '*', 'PARENT_LICENCE', '隶属企业营业执照复印件', 'Copy of the licence of the parent enterprise', 1, 210, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (22, 'ESTABLISH', 'BRANCH', '*', '*', 'REPRESENTATIVE_ID', '负责人的任职文件和身份证明', 'Appointment and identity of the person in charge', 1, 220, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (23, 'ESTABLISH', 'HOUSEHOLD', '*', '*', 'REPRESENTATIVE_ID', '经营者身份证明', 'Proof of identity of the operator', 1, 230, '个体工商户条例第八条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (24, 'ESTABLISH', '*', '*', '*', 'DOMICILE_PROOF', '住所（经营场所）使用证明', 'Proof of the right to use the premises', 1, 240, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (25, 'ESTABLISH', '*', '*', '*', 'LICENCES', '前置许可批准文件', 'Licences granted beforehand', 0, 250, '市场主体登记管理条例第十六条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (26, 'CHANGE', '*', '*', '*', 'APPLICATION', '登记（备案）申请书', 'Application for registration (filing)', 1, 10, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (27, 'CHANGE', 'LIMITED_COMPANY', '*', '01', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 20, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (28, 'CHANGE', 'LIMITED_COMPANY', '*', '02', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 30, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (29, 'CHANGE', 'LIMITED_COMPANY', '*', '03', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 40, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (30, 'CHANGE', 'LIMITED_COMPANY', '*', '04', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 50, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (31, 'CHANGE', 'LIMITED_COMPANY', '*', '07', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 60, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (32, 'CHANGE', 'LIMITED_COMPANY', '*', '08', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 70, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (33, 'CHANGE', 'LIMITED_COMPANY', '*', '09', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 80, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (34, 'CHANGE', 'LIMITED_COMPANY', '*', '10', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 90, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (35, 'CHANGE', 'LIMITED_COMPANY', '*', '01', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 100, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (36, 'CHANGE', 'LIMITED_COMPANY', '*', '02', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 110, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (37, 'CHANGE', 'LIMITED_COMPANY', '*', '04', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 120, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (38, 'CHANGE', 'LIMITED_COMPANY', '*', '07', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 130, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (39, 'CHANGE', 'LIMITED_COMPANY', '*', '08', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 140, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (40, 'CHANGE', 'LIMITED_COMPANY', '*', '09', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 150, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (41, 'CHANGE', 'LIMITED_COMPANY', '*', '10', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 160, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (42, 'CHANGE', 'LIMITED_COMPANY', 'OLD', '04', 'CAPITAL_REPORT', '验资报告', 'Capital verification report', 1, 170, '公司登记管理条例第三十一条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (43, 'CHANGE', 'LIMITED_COMPANY', '*', '09', 'TRANSFER', '股权转让协议', 'Agreement on the transfer of shares', 1, 180, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (44, 'CHANGE', 'LIMITED_COMPANY', '*', '09', 'SHAREHOLDER_ID', '新股东的主体资格证明', 'Proof of identity of the new shareholders', 1, 190, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (45, 'CHANGE', 'SHARE_COMPANY', '*', '01', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 200, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (46, 'CHANGE', 'SHARE_COMPANY', '*', '02', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 210, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (47, 'CHANGE', 'SHARE_COMPANY', '*', '03', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 220, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (48, 'CHANGE', 'SHARE_COMPANY', '*', '04', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 230, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (49, 'CHANGE', 'SHARE_COMPANY', '*', '07', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 240, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (50, 'CHANGE', 'SHARE_COMPANY', '*', '08', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 250, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (51, 'CHANGE', 'SHARE_COMPANY', '*', '09', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 260, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (52, 'CHANGE', 'SHARE_COMPANY', '*', '10', 'RESOLUTION', '股东会决议或者决定', 'Resolution of the shareholders', 1, 270, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (53, 'CHANGE', 'SHARE_COMPANY', '*', '01', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 280, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (54, 'CHANGE', 'SHARE_COMPANY', '*', '02', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 290, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (55, 'CHANGE', 'SHARE_COMPANY', '*', '04', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 300, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (56, 'CHANGE', 'SHARE_COMPANY', '*', '07', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 310, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (57, 'CHANGE', 'SHARE_COMPANY', '*', '08', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 320, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (58, 'CHANGE', 'SHARE_COMPANY', '*', '09', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 330, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (59, 'CHANGE', 'SHARE_COMPANY', '*', '10', 'ARTICLES', '修改后的公司章程或者章程修正案', 'Amended articles of association', 1, 340, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (60, 'CHANGE', 'SHARE_COMPANY', 'OLD', '04', 'CAPITAL_REPORT', '验资报告', 'Capital verification report', 1, 350, '公司登记管理条例第三十一条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (61, 'CHANGE', 'SHARE_COMPANY', '*', '09', 'TRANSFER', '股权转让协议', 'Agreement on the transfer of shares', 1, 360, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (62, 'CHANGE', 'SHARE_COMPANY', '*', '09', 'SHAREHOLDER_ID', '新股东的主体资格证明', 'Proof of identity of the new shareholders', 1, 370, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (63, 'CHANGE', '*', 'OLD', '01', 'NAME_NOTICE', '企业名称变更核准通知书', 'Notice of approval of the new name', 1, 380, '公司登记管理条例第二十八条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (64, 'CHANGE', '*', '*', '02', 'DOMICILE_PROOF', '新住所（经营场所）使用证明', 'Proof of the right to use the new premises', 1, 390, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (65, 'CHANGE', '*', '*', '11', 'DOMICILE_PROOF', '新住所（经营场所）使用证明', 'Proof of the right to use the new premises', 1, 400, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (66, 'CHANGE', '*', '*', '03', 'REPRESENTATIVE_ID', '新任者的任职文件和身份证明', 'Appointment and identity of the new person', 1, 410, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (67, 'CHANGE', '*', '*', '12', 'REPRESENTATIVE_ID', '新任者的任职文件和身份证明', 'Appointment and identity of the new person', 1, 420, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (68, 'CHANGE', '*', '*', '13', 'REPRESENTATIVE_ID', '新任者的任职文件和身份证明', 'Appointment and identity of the new person', 1, 430, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (69, 'CHANGE', '*', '*', '07', 'LICENCES', '前置许可批准文件', 'Licences granted beforehand', 0, 440, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (70, 'CHANGE', '*', '*', '*', 'LICENCE_RETURN', '营业执照正、副本', 'Original and duplicates of the licence', 1, 450, '市场主体登记管理条例第二十四条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (71, 'RECORD', '*', '*', '*', 'APPLICATION', '登记（备案）申请书', 'Application for registration (filing)', 1, 10, '市场主体登记管理条例第二十九条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (72, 'RECORD', '*', '*', '20', 'OFFICER_APPOINTMENT', '董事、监事、高级管理人员的任职文件及身份证明', 'Appointment and identity of directors, supervisors, managers', 1, 20, '市场主体登记管理条例第二十九条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (73, 'RECORD', '*', '*', '21', 'ARTICLES', '修改后的章程或者协议', 'Amended articles or agreement', 1, 30, '市场主体登记管理条例第二十九条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (74, 'RECORD', '*', '*', '22', 'LIAISON_ID', '联络员身份证明', 'Proof of identity of the liaison', 1, 40, '市场主体登记管理条例第二十九条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (75, 'CANCEL', '*', '*', '*', 'APPLICATION', '注销登记申请书', 'Application for cancellation', 1, 10, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (76, 'CANCEL', 'LIMITED_COMPANY', '*', '*', 'RESOLUTION', '解散决议或者决定', 'Resolution to dissolve', 1, 20, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (77, 'CANCEL', 'LIMITED_COMPANY', '*', '*', 'LIQUIDATION_REPORT', '清算报告', 'Liquidation report', 1, 30, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (78, 'CANCEL', 'SHARE_COMPANY', '*', '*', 'RESOLUTION', '解散决议或者决定', 'Resolution to dissolve', 1, 40, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (79, 'CANCEL', 'SHARE_COMPANY', '*', '*', 'LIQUIDATION_REPORT', '清算报告', 'Liquidation report', 1, 50, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (80, 'CANCEL', 'NON_COMPANY', '*', '*', 'RESOLUTION', '解散决议或者决定', 'Resolution to dissolve', 1, 60, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (81, 'CANCEL', 'NON_COMPANY', '*', '*', 'LIQUIDATION_REPORT', '清算报告', 'Liquidation report', 1, 70, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (82, 'CANCEL', 'PARTNERSHIP', '*', '*', 'RESOLUTION', '解散决议或者决定', 'Resolution to dissolve', 1, 80, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (83, 'CANCEL', 'PARTNERSHIP', '*', '*', 'LIQUIDATION_REPORT', '清算报告', 'Liquidation report', 1, 90, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (84, 'CANCEL', 'SOLE_PROPRIETORSHIP', '*', '*', 'RESOLUTION', '解散决议或者决定', 'Resolution to dissolve', 1, 100, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (85, 'CANCEL', 'SOLE_PROPRIETORSHIP', '*', '*', 'LIQUIDATION_REPORT', '清算报告', 'Liquidation report', 1, 110, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (86, 'CANCEL', 'COOPERATIVE', '*', '*', 'RESOLUTION', '解散决议或者决定', 'Resolution to dissolve', 1, 120, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (87, 'CANCEL', 'COOPERATIVE', '*', '*', 'LIQUIDATION_REPORT', '清算报告', 'Liquidation report', 1, 130, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (88, 'CANCEL', '*', '*', '*', 'TAX_CLEARANCE', '清税证明', 'Tax clearance certificate', 1, 140, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (89, 'CANCEL', '*', '*', '*', 'LICENCE_RETURN', '营业执照正、副本', 'Original and duplicates of the licence', 1, 150, '公司登记管理条例第四十三条；市场主体登记管理条例第三十二条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (90, 'SIMPLE_CANCEL', '*', 'NEW', '*', 'APPLICATION', '简易注销登记申请书', 'Application for simple cancellation', 1, 10, '市场主体登记管理条例第三十三条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (91, 'SIMPLE_CANCEL', '*', 'NEW', '*', 'COMMITMENT', '全体投资人承诺书', 'Commitment of all investors', 1, 20, '市场主体登记管理条例第三十三条');
insert into online_document (id, matter, subject_kind, regime, change_item, doc_code, doc_name, doc_name_en, is_required, sort_order, legal_basis) values (92, 'SIMPLE_CANCEL', '*', 'NEW', '*', 'LICENCE_RETURN', '营业执照正、副本', 'Original and duplicates of the licence', 1, 30, '市场主体登记管理条例第三十三条');

insert into online_licensed_scope (scope_word, licence_name) values ('烟草', '烟草专卖');
insert into online_licensed_scope (scope_word, licence_name) values ('危险化学品', '危险化学品');
insert into online_licensed_scope (scope_word, licence_name) values ('烟花爆竹', '烟花爆竹');
insert into online_licensed_scope (scope_word, licence_name) values ('民用爆炸物品', '民用爆炸物品');
insert into online_licensed_scope (scope_word, licence_name) values ('药品批发', '药品经营');
insert into online_licensed_scope (scope_word, licence_name) values ('药品零售', '药品经营');
insert into online_licensed_scope (scope_word, licence_name) values ('保险业务', '保险');
insert into online_licensed_scope (scope_word, licence_name) values ('典当', '典当');
insert into online_licensed_scope (scope_word, licence_name) values ('保安服务', '保安服务');
insert into online_licensed_scope (scope_word, licence_name) values ('银行业务', '金融');
insert into online_licensed_scope (scope_word, licence_name) values ('证券业务', '证券');
insert into online_licensed_scope (scope_word, licence_name) values ('快递', '快递业务经营');
insert into online_licensed_scope (scope_word, licence_name) values ('音像制品制作', '音像制品制作');
insert into online_licensed_scope (scope_word, licence_name) values ('出版物印刷', '印刷经营');
insert into online_licensed_scope (scope_word, licence_name) values ('外商投资旅行社', '旅行社业务经营');

insert into online_district (code, name, name_en) values ('440103', '荔湾区', 'Liwan District');
insert into online_district (code, name, name_en) values ('440104', '越秀区', 'Yuexiu District');
insert into online_district (code, name, name_en) values ('440105', '海珠区', 'Haizhu District');
insert into online_district (code, name, name_en) values ('440106', '天河区', 'Tianhe District');
insert into online_district (code, name, name_en) values ('440111', '白云区', 'Baiyun District');
insert into online_district (code, name, name_en) values ('440112', '黄埔区', 'Huangpu District');
insert into online_district (code, name, name_en) values ('440113', '番禺区', 'Panyu District');
insert into online_district (code, name, name_en) values ('440114', '花都区', 'Huadu District');
insert into online_district (code, name, name_en) values ('440115', '南沙区', 'Nansha District');
insert into online_district (code, name, name_en) values ('440117', '从化区', 'Conghua District');
insert into online_district (code, name, name_en) values ('440118', '增城区', 'Zengcheng District');

insert into online_section (code, name, name_en) values ('A', '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery');
insert into online_section (code, name, name_en) values ('B', '采矿业', 'Mining');
insert into online_section (code, name, name_en) values ('C', '制造业', 'Manufacturing');
insert into online_section (code, name, name_en) values ('D', '电力、热力、燃气及水生产和供应业', 'Production and supply of electricity, heat, gas and water');
insert into online_section (code, name, name_en) values ('E', '建筑业', 'Construction');
insert into online_section (code, name, name_en) values ('F', '批发和零售业', 'Wholesale and retail trade');
insert into online_section (code, name, name_en) values ('G', '交通运输、仓储和邮政业', 'Transport, storage and post');
insert into online_section (code, name, name_en) values ('H', '住宿和餐饮业', 'Accommodation and catering');
insert into online_section (code, name, name_en) values ('I', '信息传输、软件和信息技术服务业', 'Information transmission, software and information technology');
insert into online_section (code, name, name_en) values ('J', '金融业', 'Finance');
insert into online_section (code, name, name_en) values ('K', '房地产业', 'Real estate');
insert into online_section (code, name, name_en) values ('L', '租赁和商务服务业', 'Leasing and business services');
insert into online_section (code, name, name_en) values ('M', '科学研究和技术服务业', 'Scientific research and technical services');
insert into online_section (code, name, name_en) values ('N', '水利、环境和公共设施管理业', 'Water conservancy, environment and public facilities');
insert into online_section (code, name, name_en) values ('O', '居民服务、修理和其他服务业', 'Services to households, repair and other services');
insert into online_section (code, name, name_en) values ('P', '教育', 'Education');
insert into online_section (code, name, name_en) values ('Q', '卫生和社会工作', 'Health and social work');
insert into online_section (code, name, name_en) values ('R', '文化、体育和娱乐业', 'Culture, sports and entertainment');
insert into online_section (code, name, name_en) values ('S', '公共管理、社会保障和社会组织', 'Public administration, social security and social organisations');
insert into online_section (code, name, name_en) values ('T', '国际组织', 'International organisations');

insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (17, 'REG.AGE.OPERATOR', '16', date '1987-09-01', null, '民法典第十八条（以自己的劳动收入为主要生活来源的）；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (18, 'REG.AGE.PERSON', '18', date '1987-01-01', null, '民法典第十七条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (19, 'REG.CANCEL.APPLY', '30D', date '1994-07-01', null, '公司登记管理条例第四十二条；市场主体登记管理条例第三十二条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (20, 'REG.CAPITAL.ADJUST', '2027-06-30', date '2024-07-01', null, '国务院关于实施公司法注册资本登记管理制度的规定第二条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (21, 'REG.CAPITAL.MIN.LIMITED', '10', date '1994-07-01', date '2005-12-31', '公司法（1993）第二十三条（按科技开发咨询服务性公司的最低档）；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (22, 'REG.CAPITAL.MIN.LIMITED', '3', date '2006-01-01', date '2014-02-28', '公司法（2005）第二十六条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (23, 'REG.CAPITAL.MIN.ONE', '10', date '2006-01-01', date '2014-02-28', '公司法（2005）第五十九条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (24, 'REG.CAPITAL.MIN.SHARES', '1000', date '1994-07-01', date '2005-12-31', '公司法（1993）第七十八条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (25, 'REG.CAPITAL.MIN.SHARES', '500', date '2006-01-01', date '2014-02-28', '公司法（2005）第八十一条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (26, 'REG.CAPITAL.TERM', '5', date '2024-07-01', null, '公司法（2023）第四十七条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (27, 'REG.CAPRED.WAIT', '45D', date '1994-07-01', null, '公司登记管理条例第三十一条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (28, 'REG.CHANGE.APPLY', '30D', date '1994-07-01', null, '公司登记管理条例第三十条；市场主体登记管理条例第二十四条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (29, 'REG.ONEPERSON.MAX', '1', date '2006-01-01', date '2024-06-30', '公司法（2005）第五十九条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (30, 'REG.SIMPLECANCEL.APPLY', '20D', date '2022-03-01', null, '市场主体登记管理条例第三十三条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (31, 'REG.SIMPLECANCEL.PUBLISH', '20D', date '2022-03-01', null, '市场主体登记管理条例第三十三条；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (32, 'REGIME.REGISTRATION', 'OLD', date '1949-10-01', date '2022-02-28', '公司登记管理条例等；与政务内网同一参数');
insert into portal_parameter (id, code, setting, valid_from, valid_to, basis) values (33, 'REGIME.REGISTRATION', 'NEW', date '2022-03-01', null, '市场主体登记管理条例第五十五条；与政务内网同一参数');
