-- What anybody may ask about a market subject; a copy signed and published by the intranet, nothing else crosses.
create table public_subject (
    id            number(19)           not null,
    version       number(19)           not null,
    pripid        varchar2(36 char)    not null,
    uniscid       varchar2(18 char),
    regno         varchar2(15 char),
    entname       varchar2(200 char)   not null,
    enttype       varchar2(4 char)     not null,
    lerep         varchar2(100 char)   not null,
    regcap        number(18, 6),
    regcapcur     varchar2(3 char),
    reccap        number(18, 6),
    estdate       date                 not null,
    opfrom        date,
    opto          date,
    dom           varchar2(500 char)   not null,
    opscope       clob                 not null,
    industryphy   varchar2(1 char)     not null,
    regorg        varchar2(6 char)     not null,
    regstate      varchar2(1 char)     not null,
    source_version number(19)         not null,
    as_of         timestamp(6)         not null,
    constraint pk_public_subject primary key (id),
    constraint uq_public_subject_key unique (pripid),
    constraint uq_public_subject_code unique (uniscid)
);
create sequence public_subject_seq start with 1 increment by 50;
create index ix_public_subject_name on public_subject (entname);
comment on table public_subject is 'Enquiry copy of the register: public fields only, masked before they left the intranet';
comment on column public_subject.regcap is 'Registered capital in units of 10,000 of REGCAPCUR';
comment on column public_subject.dom is 'Domicile; of households only down to the street';
comment on column public_subject.source_version is 'Version of the row in the register; an older one never overwrites a newer one';
comment on column public_subject.as_of is 'Instant (UTC) the register was read for this copy';

create table public_authority (
    code    varchar2(6 char)    not null,
    name    varchar2(100 char)  not null,
    constraint pk_public_authority primary key (code)
);
comment on table public_authority is 'Names of the registration authorities, for people who ask';

insert into public_authority (code, name) values ('440100', '广州市工商行政管理局');
insert into public_authority (code, name) values ('440101', '广州市工商行政管理局');
insert into public_authority (code, name) values ('440102', '广州市工商行政管理局东山分局');
insert into public_authority (code, name) values ('440103', '广州市工商行政管理局荔湾分局');
insert into public_authority (code, name) values ('440104', '广州市工商行政管理局越秀分局');
insert into public_authority (code, name) values ('440105', '广州市工商行政管理局海珠分局');
insert into public_authority (code, name) values ('440106', '广州市工商行政管理局天河分局');
insert into public_authority (code, name) values ('440107', '广州市工商行政管理局芳村分局');
insert into public_authority (code, name) values ('440111', '广州市工商行政管理局白云分局');
insert into public_authority (code, name) values ('440112', '广州市工商行政管理局黄埔分局');
insert into public_authority (code, name) values ('440126', '广州市工商行政管理局番禺分局');
insert into public_authority (code, name) values ('440121', '广州市工商行政管理局花都分局');
insert into public_authority (code, name) values ('440125', '广州市工商行政管理局增城分局');
insert into public_authority (code, name) values ('440122', '广州市工商行政管理局从化分局');
insert into public_authority (code, name) values ('440108', '广州市工商行政管理局广州开发区分局');
insert into public_authority (code, name) values ('440115', '广州市工商行政管理局南沙开发区分局');
insert into public_authority (code, name) values ('440191', '广州市工商行政管理局经济检查分局');
insert into public_authority (code, name) values ('440192', '广州市工商行政管理局直属登记分局');
