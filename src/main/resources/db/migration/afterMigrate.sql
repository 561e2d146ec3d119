-- What the application's own role may do. It owns nothing, so it can change neither the schema nor the record's past.
grant usage on schema public to "${appRole}";
grant select, insert, update, delete on all tables in schema public to "${appRole}";
grant usage, select on all sequences in schema public to "${appRole}";
do $$
declare
  t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename like 'records\_%'
      and tablename <> 'records_unchained' loop
    execute format('revoke update, delete, truncate on %I from %I', t, '${appRole}');
  end loop;
end $$;
