-- Who may sign in, and as what. The username carries no personal data; the address is kept as typed and as compared.
create table people_account (
  id uuid primary key,
  username varchar(60) not null unique,
  name varchar(100) not null,
  email varchar(254) not null,
  email_key varchar(254) not null unique,
  locale varchar(2) not null check (locale in ('ko', 'en')),
  password varchar(255),
  subject varchar(500) unique,
  enabled boolean not null default true,
  created_at timestamptz not null,
  last_sign_in_at timestamptz
);
comment on column people_account.password is 'encoded, with the name of the encoder in braces; null: none set yet, or signs in elsewhere';
comment on column people_account.subject is 'issuer and subject of the OpenID Connect provider';

create table people_role (
  person_id uuid not null references people_account,
  role varchar(20) not null,
  granted_by varchar(60) not null,
  granted_at timestamptz not null,
  primary key (person_id, role)
);
create index people_role_by_role on people_role (role);
