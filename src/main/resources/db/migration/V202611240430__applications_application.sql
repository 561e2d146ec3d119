-- An application: its answers as one checked document with the form's version, and where it stands.
create table applications_application (
  id uuid primary key,
  call_code text not null,
  organisation_id uuid not null,
  organisation_kind text not null,
  organisation_name_ko text not null,
  organisation_name_en text not null,
  form_id text not null,
  form_version text not null,
  answers jsonb not null,
  title text not null,
  requested_amount bigint not null,
  status text not null,
  status_since timestamptz not null,
  version bigint not null,
  number text,
  one_per_organisation boolean not null,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  receipt_confirmed_at timestamptz,
  remark text,
  -- what the desk's search looks in, filled at the hand-in: lower case, and its pairs of characters, which find
  -- Hangul under any locale of the database
  search_text text,
  search_pairs text[]
);

create unique index applications_application_number on applications_application (number);
-- The organisation's one project, where the call allows one; the names follow ApplicationStatus.counts().
create unique index applications_application_one on applications_application (call_code, organisation_id)
  where one_per_organisation and status not in ('DRAFT', 'WITHDRAWN', 'RETURNED');
create index applications_application_organisation on applications_application (organisation_id, created_at desc);
create index applications_application_pipeline on applications_application (call_code, status);
create index applications_application_newest on applications_application (submitted_at desc, id desc)
  where submitted_at is not null;
create index applications_application_call_newest on applications_application (call_code, submitted_at desc, id desc)
  where submitted_at is not null;
create index applications_application_search on applications_application using gin (search_pairs);
