-- The portal is told of every card that was given out, and of each state it comes to
alter table ic_card add told_status varchar(12);
create index ic_card_told_ix on ic_card (told_status, status);
comment on column ic_card.told_status is 'State the portal was last told; empty before the first time';
