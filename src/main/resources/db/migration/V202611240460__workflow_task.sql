-- What waits for whom: written in the engine's transaction, read by every worklist.
create table workflow_task (
  task_id            text primary key,
  process_key        text        not null,
  element_id         text        not null,
  form_id            text,
  name_ko            text        not null,
  name_en            text        not null,
  application_id     uuid,
  application_number text,
  call_code          text,
  organisation_id    uuid,
  role               text        not null,
  assignee           text,
  created_at         timestamptz not null,
  due_at             timestamptz,
  ended_at           timestamptz,
  cancelled          boolean     not null default false,
  check (cancelled = false or ended_at is not null)
);
comment on column workflow_task.role is 'the candidate group, or the role of the person to whom the task was given';
comment on column workflow_task.organisation_id is 'the applicant''s; its people do not work for the office on the case';

create index workflow_task_held on workflow_task (assignee, due_at) where ended_at is null and assignee is not null;
create index workflow_task_offered on workflow_task (role, due_at) where ended_at is null and assignee is null;
create index workflow_task_of_application on workflow_task (application_id);
create index workflow_task_of_organisation on workflow_task (organisation_id, role) where ended_at is null;
