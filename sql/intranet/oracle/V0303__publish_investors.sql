-- The portal gets the investors with the next publication: whoever has some is published once more.
update market_subject set published_version = 0
where published_version > 0
  and exists (select 1 from subject_investor i where i.subject_id = market_subject.id);
