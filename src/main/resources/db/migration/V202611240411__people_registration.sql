-- Registrations that wait for the confirmation of their address, and links that work once. Only digests of tokens are kept.
create table people_registration (
  id uuid primary key,
  token_digest bytea not null unique,
  email varchar(254) not null,
  email_key varchar(254) not null,
  name varchar(100) not null,
  locale varchar(2) not null,
  password varchar(255) not null,
  expires_at timestamptz not null
);
create index people_registration_by_expiry on people_registration (expires_at);

create table people_link (
  token_digest bytea primary key,
  person_id uuid references people_account,
  expires_at timestamptz not null
);
comment on column people_link.person_id is 'null: asked for an address without account; such a link never works';
create index people_link_by_person on people_link (person_id);

-- How many letters an address was sent and a source has caused lately.
create table people_letter_request (
  id bigint generated always as identity primary key,
  kind varchar(10) not null check (kind in ('register', 'reset')),
  email_key varchar(254) not null,
  source varchar(64) not null,
  sent boolean not null,
  at timestamptz not null
);
create index people_letter_request_by_email on people_letter_request (email_key, kind, at);
create index people_letter_request_by_source on people_letter_request (source, at);
create index people_letter_request_by_time on people_letter_request (at);
