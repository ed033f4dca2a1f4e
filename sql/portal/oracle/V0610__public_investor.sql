-- Who has invested in a subject, by name alone: shown to who applies for a change of them.
create table public_investor (
    subject_id    number(19)           not null,
    line_no       number(10)           not null,
    inv           varchar2(200 char)   not null,
    subconam      number(18, 6),
    acconam       number(18, 6),
    condate       date,
    conprop       number(9, 6),
    constraint pk_public_investor primary key (subject_id, line_no),
    constraint fk_public_investor foreign key (subject_id) references public_subject (id) on delete cascade
);
comment on table public_investor is 'Shareholders, partners and the like of the enquiry copy, in the order of the register; no numbers of certificates';
comment on column public_investor.subconam is 'Subscribed contribution in units of 10,000';
comment on column public_investor.conprop is 'Share in percent';
