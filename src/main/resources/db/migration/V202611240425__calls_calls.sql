-- Calls for proposals: what is looked for is in columns, the rules as a whole are one document per version.
create table calls_call (
  code         text primary key,
  state        text        not null check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  version      integer     not null,
  opens_at     timestamptz not null,
  closes_at    timestamptz not null,
  created_at   timestamptz not null default now(),
  published_at timestamptz
);
create index calls_call_window on calls_call (closes_at, opens_at) where state = 'PUBLISHED';

create table calls_version (
  code        text        not null references calls_call,
  version     integer     not null,
  rules       jsonb       not null,
  frozen      boolean     not null default false,
  reason      text,
  recorded_by text        not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (code, version)
);
