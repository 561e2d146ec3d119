-- A request of the office for something more, and its answer.
create table applications_supplement (
  id uuid primary key,
  application_id uuid not null references applications_application,
  items jsonb not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  due_at timestamptz not null,
  extensions int not null default 0,
  last_period boolean not null default false,
  answered_at timestamptz,
  answered_by uuid,
  answer text,
  closed_at timestamptz
);

create index applications_supplement_application on applications_supplement (application_id, requested_at);
-- One request waits at a time.
create unique index applications_supplement_open on applications_supplement (application_id) where closed_at is null;
