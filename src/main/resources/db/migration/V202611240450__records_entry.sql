-- The decision record: written in the transaction of the fact, chained by hash right after its commit.
-- afterMigrate.sql leaves the application's role insert and select only; the triggers below stop the owner too.

create table records_chain (
  id uuid primary key default gen_random_uuid(),
  begun_at timestamptz not null default now()
);
create unique index records_chain_only_one on records_chain ((true));
insert into records_chain default values;

create table records_entry (
  number bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  type text not null,
  application_id uuid,
  facts text not null check (jsonb_typeof(facts::jsonb) = 'object')
);
create index records_entry_of_application on records_entry (application_id, number) where application_id is not null;
comment on column records_entry.facts is 'canonical JSON; hashed byte for byte, therefore text and not jsonb';

create table records_link (
  position bigint primary key check (position > 0),
  entry_number bigint not null unique references records_entry,
  previous bytea not null,
  hash bytea not null,
  linked_at timestamptz not null default now()
);

-- Entries that are committed but not chained yet: a queue, the one table of this room that is not append-only.
-- An entry that vanishes from it without having been chained is found by the verification.
create table records_unchained (
  entry_number bigint primary key references records_entry
);

create function records_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % on % refused', tg_op, tg_table_name using errcode = '42501';
end $$;

create trigger records_chain_append_only before update or delete or truncate on records_chain
  for each statement execute function records_refuse_change();
create trigger records_entry_append_only before update or delete or truncate on records_entry
  for each statement execute function records_refuse_change();
create trigger records_link_append_only before update or delete or truncate on records_link
  for each statement execute function records_refuse_change();
