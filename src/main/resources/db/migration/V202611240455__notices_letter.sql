-- Letters: what was written to whom, and at the same time the outbox: what waits is what lies in the partial index.

create table notices_letter (
  id uuid primary key,
  template text not null,
  application_id uuid,
  audience text not null check (audience in ('APPLICANT', 'REVIEWER', 'OFFICE', 'ACCOUNT')),
  tie text,
  person_id uuid,
  recipient_name text not null,
  address text not null,
  locale text not null check (locale in ('ko', 'en')),
  placeholders jsonb,
  subject text,
  plain_text text,
  html text,
  created_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'UNDELIVERED', 'WITHHELD')),
  reason text,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  claimed_until timestamptz,
  sent_at timestamptz,
  constraint notices_letter_has_content check (placeholders is not null or plain_text is not null)
);
comment on column notices_letter.tie is
  'through what the reader is concerned: organisation:<id>, assignment:<id> or role:<name>; checked again when it is sent';
comment on column notices_letter.placeholders is
  'facts at the moment of writing; removed once a letter with a secret link was sent';

create index notices_letter_waiting on notices_letter (next_attempt_at nulls first) where state = 'WAITING';
create index notices_letter_undelivered on notices_letter (created_at desc) where state = 'UNDELIVERED';
create index notices_letter_of_application on notices_letter (application_id, created_at) where application_id is not null;
