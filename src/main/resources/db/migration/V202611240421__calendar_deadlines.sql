-- Due dates of applications with what they were computed from and the explanation as it was then.
create table calendar_deadline (
  id             uuid primary key,
  application_id uuid        not null,
  kind           text        not null,
  counting       text        not null,
  amount         integer     not null check (amount > 0),
  unit           text        not null,
  started_at     timestamptz not null,
  due_at         timestamptz not null,
  stopped_since  timestamptz,
  stops          jsonb       not null default '[]',
  extensions     jsonb       not null default '[]',
  explanation    jsonb       not null,
  closed_at      timestamptz,
  set_at         timestamptz not null default clock_timestamp(),
  superseded_at  timestamptz
);
-- One deadline of a kind counts; those that it replaced stay as history.
create unique index calendar_deadline_current on calendar_deadline (application_id, kind) where superseded_at is null;
create index calendar_deadline_due on calendar_deadline (due_at)
  where superseded_at is null and closed_at is null and stopped_since is null;
