import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Municipality, MunicipalityRisk } from '@/api/generated';
import { municipalityQuery } from '@/api/municipalities';
import { type Fact, Facts } from '@/components/Facts';
import { useFormat } from '@/components/useFormat';
import styles from './municipality.module.css';

/** What the municipality is, was and became; the page is of use while this is on its way. */
export function MunicipalityFacts({ number, risk }: { number: string; risk: MunicipalityRisk }) {
  const { t } = useTranslation('municipality');
  const { data } = useQuery(municipalityQuery(number));
  const today = 'number' in risk.unit && risk.unit.number ? risk.unit.number : number;
  const facts: Fact[] = [
    { key: 'number', term: t('facts.number'), value: today },
    ...(data ? [{ key: 'county', term: t('facts.county'), value: data.county.name, termHidden: true }] : []),
    ...(data && data.formerNumbers.length > 0
      ? [
          {
            key: 'former',
            term: t('facts.former'),
            value: data.formerNumbers.map((former) => former.number).join(', '),
          },
        ]
      : []),
    {
      key: 'schools',
      term: t('facts.schoolsTerm'),
      value: (
        <Link to="/skoler" search={{ kommune: today }} className="ds-link">
          {t('facts.schools', { count: risk.spread.schools })}
        </Link>
      ),
      termHidden: true,
    },
  ];
  return (
    <>
      <Facts facts={facts} />
      {data?.closedOn ? <Closed municipality={data} on={data.closedOn} /> : null}
    </>
  );
}

/** Nothing is chosen: each successor is a page of its own. */
function Closed({ municipality, on }: { municipality: Municipality; on: string }) {
  const { t } = useTranslation('municipality');
  const { date } = useFormat();
  return (
    <p className={styles.closed}>
      {t('facts.closed', { date: date(on) })}{' '}
      {municipality.successors.map(({ number, name }, index) => (
        <span key={number}>
          {index > 0 ? ', ' : ''}
          <Link to="/kommuner/$number" params={{ number }} className="ds-link">
            {name} ({number})
          </Link>
        </span>
      ))}
    </p>
  );
}
