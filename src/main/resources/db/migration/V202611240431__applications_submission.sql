-- What was handed in, frozen: one row for each hand-in and each answered supplement.
create table applications_submission (
  application_id uuid not null references applications_application,
  revision int not null,
  call_version int not null,
  answers jsonb not null,
  title text not null,
  requested_amount bigint not null,
  form_version text not null,
  documents jsonb not null,
  digest text not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  primary key (application_id, revision)
);

-- A client may repeat a submission without handing in twice.
create table applications_submission_key (
  person_id uuid not null,
  key text not null,
  application_id uuid not null,
  revision int not null,
  used_at timestamptz not null,
  primary key (person_id, key),
  foreign key (application_id, revision) references applications_submission
);
