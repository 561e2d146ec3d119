-- Second factors: a key that the person's authenticator app shares (RFC 6238).
create table people_factor (
  person_id uuid primary key references people_account,
  secret varchar(64) not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on column people_factor.last_step is 'time step of the last code that was taken: no code works twice';
