-- Municipalities and counties live longer than their numbers: Flesberg was 0631, then 3050, and is 3334 today.
-- So a municipality has an id of its own, and its numbers are dated facts about it. Only a one-to-one renumbering
-- keeps the id; a split or a merger closes the unit and names its successors, so that no series is silently chosen.

CREATE TABLE county (
  number    text NOT NULL,
  name      text NOT NULL,
  kind      text NOT NULL,
  closed_on date,
  CONSTRAINT pk_county PRIMARY KEY (number),
  CONSTRAINT ck_county_number CHECK (number ~ '^[0-9]{2}$'),
  CONSTRAINT ck_county_kind CHECK (kind IN ('COUNTY', 'SPECIAL_AREA', 'DEMO'))
);
COMMENT ON COLUMN county.closed_on IS 'the first day the county no longer existed; null while it exists';

CREATE TABLE county_change (
  changed_on  date NOT NULL,
  kind        text NOT NULL,
  from_number text NOT NULL,
  to_number   text NOT NULL,
  CONSTRAINT pk_county_change PRIMARY KEY (changed_on, from_number, to_number),
  CONSTRAINT fk_county_change_from FOREIGN KEY (from_number) REFERENCES county (number),
  CONSTRAINT fk_county_change_to FOREIGN KEY (to_number) REFERENCES county (number),
  CONSTRAINT ck_county_change_kind CHECK (kind IN ('MERGED', 'SPLIT'))
);

CREATE TABLE municipality (
  id            uuid NOT NULL,
  name          text NOT NULL,
  county_number text NOT NULL,
  kind          text NOT NULL,
  closed_on     date,
  CONSTRAINT pk_municipality PRIMARY KEY (id),
  CONSTRAINT fk_municipality_county FOREIGN KEY (county_number) REFERENCES county (number),
  -- Svalbard and the schools abroad stand in national files like municipalities, but are never counted as such.
  CONSTRAINT ck_municipality_kind CHECK (kind IN ('MUNICIPALITY', 'SPECIAL_AREA', 'DEMO'))
);
COMMENT ON COLUMN municipality.name IS 'today''s name, or the last one of a closed unit';
COMMENT ON COLUMN municipality.county_number IS 'today''s county, or the last one of a closed unit';
COMMENT ON COLUMN municipality.closed_on IS 'the first day the unit no longer existed; null while it exists';
CREATE INDEX ix_municipality_county ON municipality (county_number);

CREATE TABLE municipality_number (
  number          text NOT NULL,
  municipality_id uuid NOT NULL,
  name            text NOT NULL,
  valid_from      date,
  valid_to        date,
  CONSTRAINT pk_municipality_number PRIMARY KEY (number),
  CONSTRAINT fk_municipality_number_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT ck_municipality_number_number CHECK (number ~ '^[0-9]{4}$'),
  CONSTRAINT ck_municipality_number_period CHECK (valid_from <= valid_to)
);
COMMENT ON COLUMN municipality_number.name IS 'the name of the unit while it had this number, the last of them';
COMMENT ON COLUMN municipality_number.valid_from IS 'null: since before the oldest change on record (1972)';
COMMENT ON COLUMN municipality_number.valid_to IS 'the last day, inclusive; null is the number of today';
CREATE INDEX ix_municipality_number_municipality ON municipality_number (municipality_id);
CREATE UNIQUE INDEX uq_municipality_number_today ON municipality_number (municipality_id) WHERE valid_to IS NULL;

-- What happened to whom, as the statistics office dates it. Read it from either end: a successor is `to`, a
-- predecessor `from`. A border change moves people, not the unit: both sides go on, and neither is a successor.
CREATE TABLE municipality_change (
  changed_on           date NOT NULL,
  kind                 text NOT NULL,
  from_municipality_id uuid NOT NULL,
  from_number          text NOT NULL,
  from_name            text NOT NULL,
  to_municipality_id   uuid NOT NULL,
  to_number            text NOT NULL,
  to_name              text NOT NULL,
  CONSTRAINT pk_municipality_change PRIMARY KEY (changed_on, from_number, to_number),
  CONSTRAINT fk_municipality_change_from FOREIGN KEY (from_municipality_id) REFERENCES municipality (id),
  CONSTRAINT fk_municipality_change_to FOREIGN KEY (to_municipality_id) REFERENCES municipality (id),
  CONSTRAINT ck_municipality_change_kind CHECK (kind IN ('RENUMBERED', 'RENAMED', 'MERGED', 'SPLIT', 'BORDER')),
  CONSTRAINT ck_municipality_change_unit CHECK (
    (kind IN ('RENUMBERED', 'RENAMED')) = (from_municipality_id = to_municipality_id))
);
CREATE INDEX ix_municipality_change_from ON municipality_change (from_municipality_id);
CREATE INDEX ix_municipality_change_to ON municipality_change (to_municipality_id);
