-- For the test that kills the server during an import: the first try stands still half-way, the second when all is stored and
-- nothing is kept yet, the third goes through.
CREATE FUNCTION stand_still() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN IF (SELECT attempts FROM import_run ORDER BY created_at DESC LIMIT 1) = tg_argv[0]::integer THEN PERFORM pg_sleep(8); END IF; RETURN new; END $$;
CREATE TRIGGER half_way AFTER INSERT ON school FOR EACH ROW WHEN (new.name = 'Prøveskole 600') EXECUTE FUNCTION stand_still(1);
CREATE TRIGGER at_the_end AFTER UPDATE OF status ON import_run FOR EACH ROW WHEN (new.status = 'APPLIED') EXECUTE FUNCTION stand_still(2);
