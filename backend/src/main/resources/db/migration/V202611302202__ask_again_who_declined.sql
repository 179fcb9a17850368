-- A municipality that said no, or gave up, has not been taken in: it may be asked again at the same intake.
alter table participation drop constraint uq_participation_municipality_intake;
create unique index uq_participation_municipality_intake on participation (municipality_id, scheme_id, intake)
  where status not in ('DECLINED', 'WITHDRAWN');
