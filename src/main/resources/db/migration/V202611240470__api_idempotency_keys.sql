-- Which draft a caller's key began, so that a repeated request begins no second one.
create table api_idempotency_key (
  person_id      uuid        not null,
  key            text        not null,
  body_digest    text        not null,
  application_id uuid        not null,
  used_at        timestamptz not null default now(),
  primary key (person_id, key)
);
create index api_idempotency_key_used on api_idempotency_key (used_at);
