import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { cohortQuery, everySlotQuery } from '@/api/cohorts';
import type { Cohort } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { CohortForm } from './CohortForm';
import { CohortMoves } from './CohortMoves';
import { ReserveForm } from './ReserveForm';
import { SeatMeter } from './SeatMeter';
import { SessionList } from './SessionList';
import { SlotBoard } from './SlotBoard';
import { CohortStatusTag } from './tags';

const route = getRouteApi('/kull/$cohortId');

export function CohortPage() {
  const { cohortId } = route.useParams();
  return (
    <PageStates query={useQuery(cohortQuery(cohortId))}>
      {(cohort) => <OneCohort cohort={cohort} />}
    </PageStates>
  );
}

function OneCohort({ cohort: read }: { cohort: Versioned<Cohort> }) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { date } = useFormat();
  const [changing, setChanging] = useState(false);
  const cohort = read.value;
  const runs = useMay('WRITE_COHORT', { provider: cohort.provider.id });
  const mayRun = runs && cohort.status !== 'COMPLETED' && cohort.status !== 'CANCELLED';
  const mayReserve = useMay('RESERVE_SLOT');
  const slots = useQuery(everySlotQuery({ cohort: cohort.id }));
  const crumb = (
    <Link to="/kull" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page
      title={cohort.name}
      crumbs={[{ key: 'cohorts', link: crumb }]}
      actions={<CohortStatusTag status={cohort.status} />}
      lead={
        <Facts
          facts={[
            {
              key: 'programme',
              term: t('column.programme'),
              termHidden: true,
              value: t(`domain:programme.${cohort.programme}`),
            },
            { key: 'provider', term: t('one.provider'), termHidden: true, value: cohort.provider.name },
            {
              key: 'period',
              term: t('column.period'),
              termHidden: true,
              value: `${date(cohort.startsOn)} – ${date(cohort.endsOn)}`,
            },
          ]}
        />
      }
    >
      {mayRun ? <CohortMoves cohort={read} /> : null}
      {changing ? <CohortForm cohort={read} onDone={() => setChanging(false)} /> : null}
      <Section
        title={t('one.seats')}
        actions={
          mayRun && !changing ? (
            <Button data-size="sm" variant="secondary" onClick={() => setChanging(true)}>
              {t('cohort.change')}
            </Button>
          ) : null
        }
      >
        <SeatMeter seats={cohort.seats} />
      </Section>
      {cohort.status === 'OPEN' && mayReserve ? <ReserveForm cohort={cohort} /> : null}
      <Section title={t('one.board')}>
        <p>{t('one.boardLead')}</p>
        <DataStates query={slots} isEmpty={(all) => all.length === 0} empty={t('one.noSlots')}>
          {(all) => <SlotBoard slots={all} provider={cohort.provider.id} />}
        </DataStates>
      </Section>
      <SessionList cohort={read} mayPlan={mayRun} mayNote={runs} slots={slots.data ?? []} />
    </Page>
  );
}
