-- Invented persons: the same who sign in, and the one who leads the invented school.
insert into school_principal (school_id, since, name) values
  ('01900000-0000-7000-8000-000000000201', '2015-01-01', 'Mads Rektorbakk'),
  ('01900000-0000-7000-8000-000000000202', '2015-01-01', 'Ragna Rektordal'),
  ('01900000-0000-7000-8000-000000000203', '2015-01-01', 'Eksempel Rektor');
