-- V0354: a post is also set by decisions, whose numbers are longer than those of filings
alter table post_holding alter column filing_no type varchar(64);
