import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RiskComparison, RiskPoints } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { type Column, DataTable } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { Section } from '@/components/Section';
import { Change, Share } from '@/components/Share';
import { changeOf } from '@/lib/numbers';
import { formatSchoolYear } from '@/lib/schoolYear';
import { inPlace } from '@/lib/search';
import { ChangeCells } from './ChangeCells';
import styles from './risk.module.css';
import { useNearest, yearsBefore } from './useNearest';

const route = getRouteApi('/skoler/$schoolId/risiko');

const parts = ['ownResult', 'limitMoved', 'cellsChanged', 'together'] as const;
type Part = (typeof parts)[number];

interface ChangeSplitProps {
  risk: RiskPoints;
  /** Last school year of the window to compare with; the nearest that can be compared without it. */
  from: string | undefined;
}

/** The change between two windows, split into what made it; the parts add up to the change. */
export function ChangeSplit({ risk, from }: ChangeSplitProps) {
  const { t } = useTranslation('risk');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { query, passed, none } = useNearest(risk, from);
  const years = yearsBefore(risk.schoolYear);
  const before = query.data?.from.schoolYear ?? from ?? years[0] ?? '';
  return (
    <Section title={t('change.title')}>
      <div className={styles.choices}>
        <SelectField
          label={t('change.from')}
          value={before}
          onChange={(fra) => navigate({ search: { ...search, fra }, ...inPlace })}
          options={[...new Set([before, ...years])].map((year) => ({
            value: year,
            label: formatSchoolYear(year),
          }))}
        />
      </div>
      <DataStates query={query}>
        {(comparison) => (
          <>
            <Passed passed={passed} />
            <Split comparison={comparison} />
            {none ? (
              <p>
                {t('change.none', {
                  first: formatSchoolYear(years.at(-1) ?? before),
                  last: formatSchoolYear(years[0] ?? before),
                })}
              </p>
            ) : null}
          </>
        )}
      </DataStates>
    </Section>
  );
}

/** Why the comparison does not begin with a year nearer to this one. */
function Passed({ passed }: { passed: RiskComparison[] }) {
  const { t } = useTranslation('risk');
  if (passed.length === 0) return null;
  return (
    <ul className={styles.passed}>
      {passed.map(({ from, reasons }) => (
        <li key={from.schoolYear}>
          {t('change.passed', {
            year: formatSchoolYear(from.schoolYear),
            reasons: reasons.map((reason) => t(`reason.${reason}`)).join(' '),
          })}
        </li>
      ))}
    </ul>
  );
}

function Split({ comparison }: { comparison: RiskComparison }) {
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
                modelHidden
              />
            </dd>
          </div>
        ))}
      </dl>
      {comparison.comparable && decomposition && changePercentPoints !== undefined ? (
        <>
          <Told comparison={comparison} />
          <Parts sums={{ ...decomposition, together: changePercentPoints }} />
          <ChangeCells cells={comparison.cells} />
        </>
      ) : (
        <Incomparable comparison={comparison} />
      )}
    </div>
  );
}

function Told({ comparison: { from, to, moreThanHalved } }: { comparison: RiskComparison }) {
  const { t } = useTranslation('risk');
  const change = changeOf(from, to);
  if (change === null) return null;
  return (
    <p>
      <Change change={change} betterWhen="lower" />
      {moreThanHalved ? ` ${t('change.halved')}` : ''}
    </p>
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

/** With two decimals, as they were rounded to add up. */
function Parts({ sums }: { sums: Record<Part, number> }) {
  const { t } = useTranslation('risk');
  const widest = Math.max(1, ...parts.map((part) => Math.abs(sums[part])));
  const columns: Column<Part>[] = [
    { key: 'part', header: t('change.part'), heading: true, cell: (part) => t(`part.${part}`) },
    {
      key: 'bar',
      header: t('change.drawn'),
      wide: true,
      cell: (part) => <Bar value={sums[part]} widest={widest} />,
    },
    {
      key: 'value',
      header: t('change.value'),
      cell: (part) => (
        <span className={part === 'together' ? styles.together : undefined}>
          <Change change={sums[part]} betterWhen="lower" digits={2} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('change.caption')}
      captionHidden
      columns={columns}
      rows={[...parts]}
      rowKey={(part) => part}
    />
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
