import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SimilarSchools, TrendCode, TrendFact, TrendFacts as Trends } from '@/api/generated';
import { trendFactsQuery } from '@/api/trends';
import { formatSchoolYear } from '@/lib/schoolYear';
import { DataStates } from './DataStates';
import { Section } from './Section';
import styles from './TrendFacts.module.css';
import { useLanguage } from './useFormat';
import { useIndicator } from './useIndicator';

type Kind = 'GAP' | 'CHANGE' | 'STABILITY' | 'SIMILAR' | 'HIDDEN';

const kinds: Record<TrendCode, Kind> = {
  HIDDEN: 'HIDDEN',
  GAP_BETTER: 'GAP',
  GAP_WORSE: 'GAP',
  GAP_NONE: 'GAP',
  GAP_WITHIN_UNCERTAINTY: 'GAP',
  GAP_UNCERTAINTY_UNKNOWN: 'GAP',
  CHANGE_BETTER: 'CHANGE',
  CHANGE_WORSE: 'CHANGE',
  CHANGE_NONE: 'CHANGE',
  CHANGE_WITHIN_UNCERTAINTY: 'CHANGE',
  CHANGE_UNCERTAINTY_UNKNOWN: 'CHANGE',
  CHANGE_SERIES_BREAK: 'CHANGE',
  STEADY: 'STABILITY',
  MORE_STEADY: 'STABILITY',
  LESS_STEADY: 'STABILITY',
  VARYING: 'STABILITY',
  SPREAD: 'STABILITY',
  SIMILAR: 'SIMILAR',
};

/** What the figures of a unit say: sentences tied to their numbers, with the credit; never why. */
export function TrendFacts({ unit }: { unit: string }) {
  const { t } = useTranslation('trend');
  return (
    <Section title={t('title')}>
      <p className={styles.note}>{t('lead')}</p>
      <DataStates
        query={useQuery(trendFactsQuery(unit))}
        isEmpty={({ facts }) => facts.length === 0}
        empty={t('empty')}
      >
        {(trends) => <Facts trends={trends} />}
      </DataStates>
    </Section>
  );
}

function Facts({ trends: { facts, similar, unit } }: { trends: Trends }) {
  const { t } = useTranslation('trend');
  const one = new Set(facts.map(({ credit }) => credit)).size === 1;
  return (
    <>
      <div className={styles.groups}>
        {grouped(facts).map(([first, ...rest]) =>
          first ? (
            <Group key={`${first.indicator} ${first.grade}`} first={first} rest={rest} credited={!one} />
          ) : null,
        )}
      </div>
      {one ? <Credits facts={facts} /> : null}
      {similar ? <Similar similar={similar} /> : null}
      {similar === null && unit.type === 'SCHOOL' ? <p className={styles.note}>{t('noSimilar')}</p> : null}
    </>
  );
}

function Credits({ facts }: { facts: TrendFact[] }) {
  return <p className={styles.note}>{[...new Set(facts.map(({ credit }) => credit))].join(' · ')}</p>;
}

/** The facts of one indicator and grade together, in the order they came. */
function grouped(facts: TrendFact[]): TrendFact[][] {
  const groups = new Map<string, TrendFact[]>();
  for (const fact of facts) {
    const key = `${fact.indicator} ${fact.grade}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

interface GroupProps {
  first: TrendFact;
  rest: TrendFact[];
  /** Said beside each where not all have the same. */
  credited: boolean;
}

function Group({ first, rest, credited }: GroupProps) {
  const { t } = useTranslation('trend');
  const language = useLanguage();
  const indicator = useIndicator();
  const facts = [first, ...rest];
  return (
    <article className={styles.group}>
      <h3>
        {t('group', {
          indicator: indicator.name(first.indicator),
          unit: indicator.unit(first.indicator),
          grade: first.grade,
        })}
      </h3>
      <dl>
        {facts.map(({ code, text }) => (
          <div key={code}>
            <dt>{t(`kind.${kinds[code]}`)}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      {facts.some(({ restricted }) => restricted) ? <p>{t('restricted')}</p> : null}
      {credited ? <Credits facts={facts} /> : null}
    </article>
  );
}

/** Which schools stand beside this one, and what makes them alike. */
function Similar({ similar }: { similar: SimilarSchools }) {
  const { t } = useTranslation('trend');
  const reasons = similar.reasons.map((reason) => t(`reason.${reason}`)).join(', ');
  return (
    <details className={styles.similar}>
      <summary>{t('similar', { schools: similar.schools })}</summary>
      <p>{t('why', { reasons, year: formatSchoolYear(similar.schoolYear) })}</p>
      <ul>
        {similar.nearest.map(({ unit, pupils }) => (
          <li key={unit.id}>
            <Link to="/skoler/$schoolId" params={{ schoolId: unit.id ?? '' }} className="ds-link">
              {unit.name}
            </Link>
            , {t('pupils', { pupils })}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('own', { pupils: similar.pupils })}</p>
    </details>
  );
}
