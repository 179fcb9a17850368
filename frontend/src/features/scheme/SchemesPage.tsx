import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scheme } from '@/api/generated';
import { schemeQuery, schemesQuery } from '@/api/participations';
import { DataStates } from '@/components/DataStates';
import { Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { StatusTag } from '@/components/StatusTag';
import { useMay } from '@/components/useMay';
import { formatSchoolYear } from '@/lib/schoolYear';
import { ChangeScheme, NewScheme } from './SchemeForm';
import styles from './scheme.module.css';

/** The schemes there are: whether they take municipalities in, and what they ask of those who take part. */
export function SchemesPage() {
  const { t } = useTranslation('scheme');
  const [adding, setAdding] = useState(false);
  const mayWrite = useMay('WRITE_SCHEME');
  const crumb = (
    <Link to="/deltakelse" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page
      title={t('schemes.title')}
      crumbs={[{ key: 'participations', link: crumb }]}
      lead={t('schemes.lead')}
      actions={
        mayWrite && !adding ? <Button onClick={() => setAdding(true)}>{t('schemes.add')}</Button> : null
      }
    >
      {adding ? (
        <Section title={t('schemes.add')}>
          <NewScheme onDone={() => setAdding(false)} />
        </Section>
      ) : null}
      <DataStates
        query={useQuery(schemesQuery())}
        isEmpty={(schemes) => schemes.length === 0}
        empty={t('schemes.empty')}
      >
        {(schemes) => schemes.map((scheme) => <OneScheme key={scheme.id} scheme={scheme} />)}
      </DataStates>
    </Page>
  );
}

function OneScheme({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation('scheme');
  const [changing, setChanging] = useState(false);
  const mayWrite = useMay('WRITE_SCHEME');
  const actions = (
    <>
      <StatusTag tone={scheme.open ? 'success' : 'neutral'}>
        {t(scheme.open ? 'schemes.open' : 'schemes.closed')}
      </StatusTag>
      {mayWrite && !changing ? (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={t('schemes.changeLabel', { name: scheme.name })}
          onClick={() => setChanging(true)}
        >
          {t('schemes.change')}
        </Button>
      ) : null}
    </>
  );
  return (
    <Section title={scheme.name} actions={actions}>
      {changing ? <Changing id={scheme.id} onDone={() => setChanging(false)} /> : null}
      {scheme.note === null ? null : <p className={styles.note}>{scheme.note}</p>}
      <SchemeFacts scheme={scheme} />
      <Asked scheme={scheme} />
    </Section>
  );
}

/** Read once more when it is opened, so that it is changed as it stands. */
function Changing({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <DataStates query={useQuery(schemeQuery(id))}>
      {(scheme) => <ChangeScheme scheme={scheme} onDone={onDone} />}
    </DataStates>
  );
}

function SchemeFacts({ scheme: { years, intakes } }: { scheme: Scheme }) {
  const { t } = useTranslation('scheme');
  return (
    <Facts
      facts={[
        { key: 'years', term: t('schemes.lasts'), value: t('one.years', { count: years }) },
        {
          key: 'intakes',
          term: t('schemes.intakes'),
          value: intakes.map(formatSchoolYear).join(', ') || t('schemes.noIntakes'),
        },
      ]}
    />
  );
}

/** The phases and the reports, by year. */
function Asked({ scheme: { phases, reports } }: { scheme: Scheme }) {
  const { t } = useTranslation(['scheme', 'domain']);
  return (
    <>
      <ol className={styles.phases}>
        {phases.map(({ name, fromYear, toYear }) => (
          <li key={name} className={styles.phase}>
            <strong>{name}</strong>
            <span className={styles.note}>
              {fromYear === toYear
                ? t('schemes.year', { year: fromYear })
                : t('schemes.yearsFromTo', { from: fromYear, to: toYear })}
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles.list}>
        {reports.map(({ number, afterYear, dueDays, parties }) => (
          <li key={number}>
            {t('schemes.report', { number, year: afterYear, days: dueDays })}
            <div className={styles.note}>
              {t('schemes.owed', { by: parties.map((party) => t(`domain:reportParty.${party}`)).join(', ') })}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
