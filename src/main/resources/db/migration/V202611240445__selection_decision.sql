-- Decisions are never changed; one taken anew is a further row. What became of a place on the waiting list is added.
create table selection_decision (
  id              uuid primary key,
  application_id  uuid not null,
  call_code       text not null,
  round           int  not null check (round > 0),
  outcome         text not null check (outcome in ('SELECTED', 'WAITING_LIST', 'NOT_SELECTED')),
  amount          bigint check (amount > 0),
  waiting_rank    int check (waiting_rank > 0),
  waiting_result  text check (waiting_result in ('MOVED_UP', 'RELEASED', 'EXPIRED')),
  waiting_reasons text,
  waiting_ended_at timestamptz,
  waiting_ended_by text,
  reasons         text not null,
  decided_by      uuid not null,
  decided_by_username text not null,
  decided_by_name text not null,
  decided_at      timestamptz not null,
  unique (application_id, round),
  check (outcome <> 'SELECTED' or amount is not null),
  check ((outcome = 'WAITING_LIST') = (waiting_rank is not null))
);
-- what a call has awarded, and who waits in which place
create index selection_decision_call on selection_decision (call_code, outcome);

create table selection_appeal (
  id             uuid primary key,
  application_id uuid not null,
  decision_id    uuid references selection_decision,
  state          text not null check (state in ('FILED', 'TOO_LATE', 'UPHELD', 'DISMISSED')),
  grounds        text not null,
  request        text not null,
  filed_by       text not null,
  filed_at       timestamptz not null,
  due_at         timestamptz not null,
  answer         text,
  decided_by     uuid,
  decided_by_username text,
  decided_at     timestamptz
);
-- one appeal in time against one decision
create unique index selection_appeal_once on selection_appeal (application_id, decision_id) nulls not distinct
  where state <> 'TOO_LATE';

-- Who from the office took part in the screening: they do not answer an appeal against it.
create table selection_participant (
  application_id uuid not null,
  username       text not null,
  primary key (application_id, username)
);
