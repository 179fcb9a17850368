import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskPoints, WhatIfCell } from '@/api/generated';
import { whatIfQuery } from '@/api/riskBounds';
import { DataStates } from '@/components/DataStates';
import { SelectField, TextField } from '@/components/fields';
import { useCellWords } from '@/components/useCellWords';
import { useFormat } from '@/components/useFormat';
import { useIndicator } from '@/components/useIndicator';
import styles from './bounds.module.css';
import { TrialResult } from './TrialResult';
import {
  inPupils,
  keyOf,
  rangeOf,
  shownIn,
  type Tryable,
  withoutTried,
  withTried,
  writtenIn,
} from './whatIf';

interface TrialProps {
  risk: RiskPoints;
  cells: Tryable[];
  tried: WhatIfCell[];
  /** Key of the figure in the field; none when it is empty. */
  chosen: string;
  onChoose: (key: string) => void;
  onChange: (tried: WhatIfCell[]) => void;
}

/** A figure to choose, a field to change it in, what has been changed, and what comes of it. */
export function Trial({ risk, cells, tried, chosen, onChoose, onChange }: TrialProps) {
  const { t } = useTranslation('riskBounds');
  const { name } = useCellWords();
  const cell = cells.find(({ key }) => key === chosen);
  const query = useQuery(
    whatIfQuery({
      unit: { type: 'SCHOOL', ...(risk.unit.id ? { id: risk.unit.id } : {}) },
      model: risk.model.id,
      schoolYear: risk.schoolYear,
      cells: tried,
    }),
  );
  const options = cells.map((each) => ({ value: each.key, label: name(each) }));
  const trying = cell && tried.find((each) => keyOf(each) === cell.key);
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={t('whatIf.choose')}
          value={chosen}
          onChange={onChoose}
          options={[{ value: '', label: t('whatIf.chooseFirst') }, ...options]}
        />
        {cell ? (
          <ValueField
            key={cell.key}
            cell={cell}
            value={trying?.value ?? cell.value}
            onWrite={(value) => onChange(withTried(tried, { ...placeOf(cell), value }))}
          />
        ) : null}
      </div>
      {tried.length === 0 ? null : (
        <>
          <Tried cells={cells} tried={tried} onChange={onChange} />
          <DataStates query={query}>{(result) => <TrialResult result={result} />}</DataStates>
        </>
      )}
    </>
  );
}

function placeOf({ indicator, grade, schoolYear }: Tryable) {
  return { indicator, grade, schoolYear };
}

interface ValueFieldProps {
  cell: Tryable;
  /** What is tried, or what stands; undefined where nothing is shown. */
  value: number | undefined;
  onWrite: (value: number) => void;
}

/** What one writes counts at once, while it is on the scale; follows the value when it changes elsewhere. */
function ValueField({ cell, value, onWrite }: ValueFieldProps) {
  const { t } = useTranslation('riskBounds');
  const { exact } = useCellWords();
  const { unit } = useIndicator();
  const { measured } = useFormat();
  const shown = value === undefined ? '' : measured(shownIn(cell, value));
  const [text, setText] = useState(shown);
  const [followed, setFollowed] = useState(value);
  const [min, max] = rangeOf(cell);
  const written = writtenIn(cell, text);
  if (followed !== value) {
    setFollowed(value);
    if (written !== value) setText(shown);
  }
  const change = (next: string) => {
    setText(next);
    const number = writtenIn(cell, next);
    if (number !== undefined) onWrite(number);
  };
  const label = inPupils(cell)
    ? t('whatIf.atLevel1', { n: cell.n })
    : t('whatIf.valueOf', { unit: unit(cell.indicator) });
  return (
    <TextField
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={change}
      description={
        inPupils(cell) && written !== undefined
          ? t('whatIf.published', { share: exact(cell.indicator, written) })
          : undefined
      }
      error={
        text !== '' && written === undefined
          ? t('whatIf.outside', { min: measured(min), max: measured(max) })
          : undefined
      }
    />
  );
}

function Tried({ cells, tried, onChange }: Pick<TrialProps, 'cells' | 'tried' | 'onChange'>) {
  const { t } = useTranslation('riskBounds');
  const { name, exact } = useCellWords();
  return (
    <div>
      <h4 className={styles.heading}>{t('whatIf.changed')}</h4>
      <ul className={styles.tried}>
        {tried.map((cell) => {
          const now = cells.find(({ key }) => key === keyOf(cell))?.value;
          const value = exact(cell.indicator, cell.value);
          return (
            <li key={keyOf(cell)}>
              <span>
                {t('whatIf.set', {
                  cell: name(cell),
                  value: now === undefined ? value : `${exact(cell.indicator, now)} → ${value}`,
                })}
              </span>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t('whatIf.removeCell', { cell: name(cell) })}
                onClick={() => onChange(withoutTried(tried, keyOf(cell)))}
              >
                {t('whatIf.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
