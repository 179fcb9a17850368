import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Keyed, withChange, withOneMore } from '@/lib/keyed';
import { useFieldProblem } from './FieldProblems';
import styles from './Form.module.css';
import { FieldProblem } from './fields';

interface RowListProps<T> {
  legend: string;
  /** Where the list stands in what is sent. */
  at: string;
  rows: Keyed<T>[];
  onChange: (rows: Keyed<T>[]) => void;
  /** What a row is called where it is taken away; its number when it has no name yet. */
  nameOf: (row: T) => string;
  add: string;
  /** A row to begin from; none while what it is chosen from is not known yet. */
  fresh: () => T | undefined;
  /** The fields of a row, and where they stand in what is sent. */
  children: (row: T, change: (part: Partial<T>) => void, at: string) => ReactNode;
}

/** A list that is written row by row: each can be changed and taken away, and one more added. */
export function RowList<T>(props: RowListProps<T>) {
  const { legend, at, rows, onChange, nameOf, add, fresh, children } = props;
  const { t } = useTranslation('form');
  const row = fresh();
  return (
    <fieldset className={styles.rows}>
      <legend>{legend}</legend>
      {rows.map((one, index) => (
        <fieldset
          className={styles.row}
          key={one.key}
          aria-label={t('rows.one', { list: legend, number: index + 1 })}
        >
          {children(one, (part) => onChange(withChange(rows, one.key, part)), `${at}/${index}`)}
          <div>
            <Button
              variant="tertiary"
              data-color="danger"
              data-size="sm"
              aria-label={t('rows.removeLabel', {
                what: nameOf(one) || t('rows.number', { number: index + 1 }),
              })}
              onClick={() => onChange(rows.filter(({ key }) => key !== one.key))}
            >
              {t('rows.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <FieldProblem error={useFieldProblem(at)} />
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          disabled={row === undefined}
          onClick={() => (row === undefined ? undefined : onChange(withOneMore(rows, row)))}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
