import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskModel } from '@/api/generated';
import { publishedModelsQuery } from '@/api/riskModels';
import { DataStates } from '@/components/DataStates';
import { SelectField } from '@/components/fields';
import { DemoTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { addYears, formatSchoolYear, type SchoolYear } from '@/lib/schoolYear';
import styles from './risk.module.css';

interface ModelAndYearProps {
  /** What is shown now, as the answer tells it. */
  shown: { model: { id: string }; schoolYear: SchoolYear };
  onChoose: (part: { modell?: string; aar?: SchoolYear }) => void;
  children?: ReactNode;
}

/** Which model and which years; the choice stands in the address. */
export function ModelAndYear({ shown, onChoose, children }: ModelAndYearProps) {
  const { t } = useTranslation('risk');
  return (
    <DataStates query={useQuery(publishedModelsQuery())}>
      {(models) => (
        <search className={styles.choices}>
          <SelectField
            label={t('model')}
            value={shown.model.id}
            onChange={(modell) => onChoose({ modell })}
            options={models.map(({ id, name, version }) => ({
              value: id,
              label: t('modelOption', { name, version }),
            }))}
          />
          <LastYearField year={shown.schoolYear} onChange={(aar) => onChoose({ aar })} />
          {children}
          <Rule model={models.find(({ id }) => id === shown.model.id)} />
        </search>
      )}
    </DataStates>
  );
}

/** The rule of the model in one sentence; what is invented in it is said so. */
function Rule({ model }: { model: RiskModel | undefined }) {
  const { t } = useTranslation(['risk', 'common']);
  const { number } = useFormat();
  if (model === undefined) return null;
  const points = {
    count: model.pointsNational,
    national: number(model.pointsNational),
    absolute: number(model.pointsAbsolute),
  };
  const average = model.rules.every(({ nationalLimit }) => typeof nationalLimit !== 'number');
  return (
    <p className={styles.rule}>
      {average ? t('rule.average', points) : t('rule.limit', points)}
      {model.demo ? (
        <>
          {' '}
          <DemoTag>{t('common:demo')}</DemoTag> {t('rule.invented')}
        </>
      ) : null}
    </p>
  );
}

/** The year after the one shown, that one, and the years before: as far as one looks in one step. */
const steps = [1, 0, -1, -2, -3, -4];

interface LastYearFieldProps {
  year: SchoolYear;
  onChange: (year: SchoolYear) => void;
}

/** The last school year of a window. */
export function LastYearField({ year, onChange }: LastYearFieldProps) {
  const { t } = useTranslation('risk');
  return (
    <SelectField
      label={t('lastYear')}
      value={year}
      onChange={onChange}
      options={steps.map((step) => {
        const value = addYears(year, step);
        return { value, label: formatSchoolYear(value) };
      })}
    />
  );
}
