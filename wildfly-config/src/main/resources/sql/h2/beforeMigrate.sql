-- Hibernate's Oracle dialect reads the sequences from this view, which H2 lacks.
create view if not exists ALL_SEQUENCES (SEQUENCE_NAME, MIN_VALUE, MAX_VALUE, INCREMENT_BY) as
select SEQUENCE_NAME, MINIMUM_VALUE, MAXIMUM_VALUE, "INCREMENT" from INFORMATION_SCHEMA.SEQUENCES;
