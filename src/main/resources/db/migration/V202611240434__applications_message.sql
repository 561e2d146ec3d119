-- What the organisation and the office write to each other on an application.
create table applications_message (
  id uuid primary key,
  application_id uuid not null references applications_application,
  from_office boolean not null,
  author_id uuid not null,
  author_name text not null,
  body text not null,
  sent_at timestamptz not null,
  read_at timestamptz
);

create index applications_message_application on applications_message (application_id, sent_at);
