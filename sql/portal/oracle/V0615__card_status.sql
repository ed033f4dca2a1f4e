-- States of the IC cards that the bureau has given out, as it tells them; each enterprise sees its own.
create table card_status (
    card_no     varchar2(20 char)   not null,
    version     number(19)          not null,
    uniscid     varchar2(18 char)   not null,
    status      varchar2(12 char)   not null,
    changed_at  timestamp(6)        not null,
    issued_on   date                not null,
    expires_on  date                not null,
    as_of       timestamp(6)        not null,
    constraint pk_card_status primary key (card_no)
);
create index ix_card_status_code on card_status (uniscid);
comment on table card_status is 'Status list of IC cards (IC卡状态名单), published by the intranet';
comment on column card_status.changed_at is 'Instant (UTC) the state was reached; an older one never overwrites a newer one';
comment on column card_status.as_of is 'Instant (UTC) the list was sent';
