-- Organisations (form F-1) and who acts for them.
create table people_organisation (
  id uuid primary key,
  kind varchar(30) not null,
  name_ko varchar(100) not null,
  name_en varchar(150) not null,
  business_number varchar(10) unique,
  corporate_number varchar(13),
  representative varchar(100) not null,
  address varchar(300) not null,
  country varchar(2) not null,
  founded date not null,
  field varchar(20) not null,
  staff integer,
  consented_at timestamptz not null,
  version integer not null,
  created_by uuid not null references people_account,
  created_at timestamptz not null
);

create table people_membership (
  organisation_id uuid not null references people_organisation,
  person_id uuid not null references people_account,
  kind varchar(20) not null,
  active boolean not null,
  since timestamptz not null,
  primary key (organisation_id, person_id)
);
create index people_membership_by_person on people_membership (person_id);
