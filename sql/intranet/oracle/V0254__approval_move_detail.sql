-- V0254: the moves alone tell how an item came to where it stands
alter table approval_move add detail varchar2(64 char);
comment on column approval_move.detail is 'What its kind leaves open: where signers were added, STRAIGHT for a return that comes straight back, the paper of a legal standstill, WALKED for a timer of which nothing came, the version gone to';
