-- What was published is what applicants relied on: no statement of the application can change or remove it.
create function calls_refuse_change_of_frozen_version() returns trigger language plpgsql as $$
begin
  if old.frozen then
    raise exception 'version % of call % is published and cannot change', old.version, old.code;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger calls_version_frozen before update or delete on calls_version
  for each row execute function calls_refuse_change_of_frozen_version();
