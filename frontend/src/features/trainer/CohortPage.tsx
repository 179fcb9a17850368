import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { cohortQuery, everySlotQuery } from '@/api/cohorts';
import type { Cohort } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { ReserveForm } from './ReserveForm';
import { SeatMeter } from './SeatMeter';
import { SessionList } from './SessionList';
import { SlotBoard } from './SlotBoard';
import { CohortStatusTag } from './tags';

const route = getRouteApi('/kull/$cohortId');

export function CohortPage() {
  const { cohortId } = route.useParams();
  return (
    <DataStates query={useQuery(cohortQuery(cohortId))}>
      {(cohort) => <OneCohort cohort={cohort} />}
    </DataStates>
  );
}

function OneCohort({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { date } = useFormat();
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
      <Section title={t('one.seats')}>
        <SeatMeter seats={cohort.seats} />
      </Section>
      {cohort.status === 'OPEN' ? <ReserveForm cohort={cohort} /> : null}
      <Section title={t('one.board')}>
        <p>{t('one.boardLead')}</p>
        <DataStates query={slots} isEmpty={(all) => all.length === 0} empty={t('one.noSlots')}>
          {(all) => <SlotBoard slots={all} />}
        </DataStates>
      </Section>
      <SessionList cohort={cohort} slots={slots.data ?? []} />
    </Page>
  );
}
