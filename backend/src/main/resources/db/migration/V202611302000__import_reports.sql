-- An answer of Udir's report service is a file to import too.
ALTER TABLE import_run DROP CONSTRAINT ck_import_run_source;
ALTER TABLE import_run ADD CONSTRAINT ck_import_run_source CHECK (source IN ('UDIR_NATIONAL_TESTS', 'UDIR_REPORT'));
