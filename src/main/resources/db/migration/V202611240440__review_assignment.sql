-- The pool, the seats, and what reviewers declared and wrote. Nothing of this ever becomes a process variable.
create table review_reviewer (
  person_id    uuid primary key,
  fields       text[] not null default '{}',
  languages    text[] not null default '{}',
  max_load     int    not null default 20 check (max_load between 0 and 500),
  organisation text   not null default ''
);

create table review_assignment (
  id                uuid primary key,
  application_id    uuid not null,
  organisation_id   uuid not null,
  call_code         text not null,
  seat              int  not null check (seat > 0),
  reviewer_id       uuid not null,
  reviewer_username text not null,
  reviewer_name     text not null,
  state             text not null check (state in ('APPOINTED', 'SCORING', 'SIGNED', 'CONFLICT', 'MISSING', 'ENDED')),
  appointed_at      timestamptz not null,
  appointed_by      text not null,
  declared_at       timestamptz,
  declared          text check (declared in ('NONE', 'EXCLUSION', 'RECUSAL')),
  declared_reason   text,
  pledged           boolean not null default false,
  -- one person never sits twice on one application, whatever became of the first time
  unique (application_id, reviewer_id)
);
-- a seat is taken by one person at a time
create unique index review_assignment_seat on review_assignment (application_id, seat)
  where state in ('APPOINTED', 'SCORING', 'SIGNED');
create index review_assignment_load on review_assignment (reviewer_id, state);
create index review_assignment_conflict on review_assignment (organisation_id, reviewer_id) where state = 'CONFLICT';

create table review_sheet (
  assignment_id      uuid primary key references review_assignment,
  overall_comment    text not null default '',
  recommended        text check (recommended in ('SUPPORT', 'SUPPORT_WITH_CHANGES', 'DO_NOT_SUPPORT')),
  recommended_amount bigint check (recommended_amount >= 0),
  saved_at           timestamptz not null,
  signed_at          timestamptz,
  digest             text
);

create table review_score (
  assignment_id uuid not null references review_sheet on delete cascade,
  criterion     text not null,
  score         numeric(6, 1),
  comment       text not null default '',
  primary key (assignment_id, criterion)
);
