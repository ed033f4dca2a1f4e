-- One list of both directions for the operator
create view exchange_document as
select
  cast(concat('OUT-', cast(id as varchar2(20 char))) as varchar2(24 char)) as row_key,
  cast('OUT' as varchar2(3 char)) as direction,
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
  cast(concat('IN-', cast(id as varchar2(20 char))) as varchar2(24 char)) as row_key,
  cast('IN' as varchar2(3 char)) as direction,
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
