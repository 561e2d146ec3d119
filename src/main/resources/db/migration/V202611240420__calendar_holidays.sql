-- What is known about single days. Rows are only added: the newest of a day counts, the others are its history.
create table calendar_holiday (
  id          bigint generated always as identity primary key,
  day         date        not null,
  name_ko     text        not null,
  name_en     text        not null,
  kind        text        not null check (kind in ('STATUTORY', 'SUBSTITUTE', 'TEMPORARY')),
  observed    boolean     not null,
  source      text        not null,
  recorded_by text        not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index calendar_holiday_day on calendar_holiday (day, id);
