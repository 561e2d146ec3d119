-- What a closed review stage came to. Written once; the raw scores stay in review_score.
create table review_result (
  application_id uuid primary key,
  closed_at      timestamptz not null,
  closed_by      text not null,
  valid_scores   int not null,
  trimmed        boolean not null,
  mean           numeric(8, 2) not null
);

create table review_result_criterion (
  application_id uuid not null references review_result,
  position       int not null,
  criterion      text not null,
  mean           numeric(8, 2) not null,
  max            numeric(6, 1) not null,
  primary key (application_id, position)
);
