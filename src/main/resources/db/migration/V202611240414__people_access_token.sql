-- Personal access tokens for the API; the secret is kept as a digest only.
create table people_access_token (
  id uuid primary key,
  person_id uuid not null references people_account,
  token_digest bytea not null unique,
  label varchar(100) not null,
  scopes varchar(200) not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index people_access_token_by_person on people_access_token (person_id);
