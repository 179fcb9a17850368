-- The school years a model may be asked for; without one of them it is open to that side. Part of what is immutable once
-- the model is published.
alter table risk_model
  add column valid_from text,
  add column valid_to   text,
  add constraint ck_risk_model_valid_from check (valid_from ~ '^[0-9]{4}-[0-9]{2}$'),
  add constraint ck_risk_model_valid_to check (valid_to ~ '^[0-9]{4}-[0-9]{2}$'),
  add constraint ck_risk_model_validity check (valid_from <= valid_to);
