import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RiskComparison, RiskPoints } from '@/api/generated';
import { riskComparisonQuery } from '@/api/riskModels';
import { DataStates } from '@/components/DataStates';
import { type Column, DataTable } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { Section } from '@/components/Section';
import { Change, Share } from '@/components/Share';
import { addYears, formatSchoolYear } from '@/lib/schoolYear';
import { ChangeCells } from './ChangeCells';
import styles from './risk.module.css';

const route = getRouteApi('/skoler/$schoolId/risiko');

const parts = ['ownResult', 'limitMoved', 'cellsChanged'] as const;
type Part = (typeof parts)[number];

interface ChangeSplitProps {
  risk: RiskPoints;
  /** Last school year of the window to compare with; the year before without it. */
  from: string | undefined;
}

/** The change between two windows, split into what made it; the parts add up to the change. */
export function ChangeSplit({ risk, from }: ChangeSplitProps) {
  const { t } = useTranslation('risk');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const before = from ?? addYears(risk.schoolYear, -1);
  const years = [1, 2, 3, 4, 5].map((step) => addYears(risk.schoolYear, -step));
  const unit = `school:${'id' in risk.unit ? risk.unit.id : ''}`;
  const query = useQuery(
    riskComparisonQuery({ unit, model: risk.model.id, from: before, to: risk.schoolYear }),
  );
  return (
    <Section title={t('change.title')}>
      <div className={styles.choices}>
        <SelectField
          label={t('change.from')}
          value={before}
          onChange={(fra) => navigate({ search: { ...search, fra }, replace: true })}
          options={[...new Set([before, ...years])].map((year) => ({
            value: year,
            label: formatSchoolYear(year),
          }))}
        />
      </div>
      <DataStates query={query}>{(comparison) => <Split comparison={comparison} />}</DataStates>
    </Section>
  );
}

function Split({ comparison }: { comparison: RiskComparison }) {
  const { t } = useTranslation('risk');
  const { from, to, model, decomposition, changePercentPoints } = comparison;
  return (
    <div className={styles.summary}>
      <dl className={styles.windows}>
        {[from, to].map((window) => (
          <div key={window.schoolYear}>
            <dt>{formatSchoolYear(window.schoolYear)}</dt>
            <dd>
              <Share
                points={window.points}
                maxPoints={window.maxPoints}
                model={model}
                sufficient={window.sharePercent !== null}
              />
            </dd>
          </div>
        ))}
      </dl>
      {comparison.comparable && decomposition && changePercentPoints !== undefined ? (
        <>
          <p>
            <Change change={changePercentPoints} betterWhen="lower" />
            {comparison.moreThanHalved ? ` ${t('change.halved')}` : ''}
          </p>
          <Parts decomposition={decomposition} sum={changePercentPoints} />
          <ChangeCells cells={comparison.cells} />
        </>
      ) : (
        <Incomparable comparison={comparison} />
      )}
    </div>
  );
}

function Incomparable({ comparison }: { comparison: RiskComparison }) {
  const { t } = useTranslation('risk');
  return (
    <div>
      <p>{t('change.incomparable')}</p>
      <ul>
        {comparison.reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`)}</li>
        ))}
      </ul>
    </div>
  );
}

interface PartsProps {
  decomposition: NonNullable<RiskComparison['decomposition']>;
  sum: number;
}

function Parts({ decomposition, sum }: PartsProps) {
  const { t } = useTranslation('risk');
  const widest = Math.max(1, ...parts.map((part) => Math.abs(decomposition[part])));
  const columns: Column<Part>[] = [
    { key: 'part', header: t('change.part'), heading: true, cell: (part) => t(`part.${part}`) },
    {
      key: 'bar',
      header: t('change.drawn'),
      wide: true,
      cell: (part) => <Bar value={decomposition[part]} widest={widest} />,
    },
    {
      key: 'value',
      header: t('change.value'),
      numeric: true,
      cell: (part) => <Change change={decomposition[part]} betterWhen="lower" />,
    },
  ];
  return (
    <>
      <DataTable
        caption={t('change.caption')}
        captionHidden
        columns={columns}
        rows={[...parts]}
        rowKey={(part) => part}
      />
      <p className={styles.note}>
        {t('change.sum')} <Change change={sum} betterWhen="lower" />
      </p>
    </>
  );
}

/** The same figure to scale: to the left is better. */
function Bar({ value, widest }: { value: number; widest: number }) {
  const share = `${(Math.abs(value) / widest) * 50}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div
        className={value <= 0 ? styles.better : styles.worse}
        style={{ width: share, ...(value <= 0 ? { right: '50%' } : { left: '50%' }) }}
      />
    </div>
  );
}
