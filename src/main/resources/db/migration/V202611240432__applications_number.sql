-- Numbers such as 2026-LS-0001: one sequence for each prefix. A sequence keeps no lock until the commit, so people who
-- hand in together do not wait for each other; a hand-in that fails leaves a gap. The application's own role may not
-- create sequences, so this function does, as its owner, for prefixes of this form alone.
create function applications_next_number(prefix text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sequence_name text;
begin
  if prefix !~ '^[0-9]{4}-[A-Z0-9]{1,12}$' then
    raise exception 'Not a prefix of application numbers: %', prefix;
  end if;
  sequence_name := 'applications_number_' || lower(replace(prefix, '-', '_'));
  if to_regclass(sequence_name) is null then
    perform pg_advisory_xact_lock(hashtext(sequence_name));
    execute format('create sequence if not exists %I', sequence_name);
  end if;
  return nextval(sequence_name::regclass);
end $$;
