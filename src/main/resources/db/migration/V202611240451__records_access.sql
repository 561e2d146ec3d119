-- Who of the staff looked at whose personal data.

create table records_access (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account text not null,
  place text not null,
  act text not null check (act in ('READ', 'CHANGE', 'EXPORT', 'DOWNLOAD', 'PRINT')),
  application_id uuid,
  what text not null,
  people integer not null default 1 check (people >= 0),
  reason text
);
create index records_access_of_application on records_access (application_id, id) where application_id is not null;
create index records_access_at on records_access (at);

-- Entries older than the retention may go, and only through this function; a year at least is kept whoever asks.
create function records_forget_access(older_than interval) returns bigint
language plpgsql security definer set search_path = public as $$
declare
  gone bigint;
begin
  perform set_config('gyoryu.forgetting_access', 'on', true);
  delete from records_access where at < now() - greatest(older_than, interval '1 year');
  get diagnostics gone = row_count;
  perform set_config('gyoryu.forgetting_access', 'off', true);
  return gone;
end $$;

create function records_access_refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('gyoryu.forgetting_access', true) = 'on'
      and old.at < now() - interval '1 year' then
    return old;
  end if;
  raise exception 'the access record is append-only: % refused', tg_op using errcode = '42501';
end $$;

create trigger records_access_append_only before update or delete on records_access
  for each row execute function records_access_refuse_change();
create trigger records_access_no_truncate before truncate on records_access
  for each statement execute function records_refuse_change();
