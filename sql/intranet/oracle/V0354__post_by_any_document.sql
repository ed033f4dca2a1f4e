-- V0354: a post is also set by decisions, whose numbers are longer than those of filings
alter table post_holding modify filing_no varchar2(64 char);
