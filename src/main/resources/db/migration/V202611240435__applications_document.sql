-- The files of an application. The bytes lie in the documents directory under stored_as.
create table applications_document (
  id uuid primary key,
  application_id uuid not null references applications_application,
  kind text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  stored_as text not null unique,
  state text not null,
  state_since timestamptz not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  frozen_at timestamptz
);

create index applications_document_application on applications_document (application_id, uploaded_at);
create index applications_document_waiting on applications_document (state_since)
  where state in ('RECEIVED', 'CHECKING', 'NOT_CHECKABLE');
