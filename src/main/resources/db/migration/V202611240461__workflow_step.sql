-- The way of an application in words for the public: the steps that have a public name.
create table workflow_step (
  seq            bigint generated always as identity primary key,
  instance_id    text        not null,
  application_id uuid        not null,
  process_key    text        not null,
  element_id     text        not null,
  name_ko        text        not null,
  name_en        text        not null,
  who            text        not null,
  entered_at     timestamptz not null,
  due_at         timestamptz,
  left_at        timestamptz,
  cancelled      boolean     not null default false
);
create index workflow_step_of_application on workflow_step (application_id, seq);
create index workflow_step_open on workflow_step (instance_id) where left_at is null;
