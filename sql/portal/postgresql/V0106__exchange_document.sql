-- One list of both directions for the operator
create view exchange_document as
select
  cast(concat('OUT-', cast(id as varchar(20))) as varchar(24)) as row_key,
  cast('OUT' as varchar(3)) as direction,
  recipient as partner,
  document_id,
  document_type,
  sequence_no,
  business_key,
  state,
  created_at as happened_at,
  settled_at,
  attempts,
  receipt_code,
  reason
from exchange_outbox
union all
select
  cast(concat('IN-', cast(id as varchar(20))) as varchar(24)) as row_key,
  cast('IN' as varchar(3)) as direction,
  sender as partner,
  document_id,
  document_type,
  sequence_no,
  business_key,
  state,
  received_at as happened_at,
  settled_at,
  attempts,
  receipt_code,
  reason
from exchange_inbox;
