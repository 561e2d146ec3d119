-- Every attempt to sign in, on whichever door: the log that people see, and the throttle that all nodes share.
create table people_sign_in (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_key varchar(64) not null,
  person_id uuid references people_account,
  source varchar(64) not null,
  known_device boolean not null,
  way varchar(10) not null check (way in ('form', 'basic', 'oidc', 'factor')),
  outcome varchar(10) not null check (outcome in ('open', 'wrong', 'throttled', 'signed-in')),
  user_agent varchar(200) not null
);
comment on column people_sign_in.account_key is 'the account''s id, or a digest of what was typed when there is no such account';
create index people_sign_in_by_account on people_sign_in (account_key, at);
create index people_sign_in_by_source on people_sign_in (source, at);

-- Browsers in which the owner signed in before: a stranger's guesses do not count against them.
create table people_device (
  token_digest bytea not null,
  person_id uuid not null references people_account,
  created_at timestamptz not null,
  primary key (token_digest, person_id)
);
create index people_device_by_person on people_device (person_id);
