-- Matters that wait for somebody and are on no flow are looked for every quarter of a minute
create index filing_unsent_ix on filing (status, approval_item);
