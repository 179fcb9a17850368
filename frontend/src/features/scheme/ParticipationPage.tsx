import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import type { Participation } from '@/api/generated';
import { participationQuery } from '@/api/participations';
import { Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { ChangeForm } from './ChangeForm';
import { ParticipationMoves } from './ParticipationMoves';
import { Phases } from './Phases';
import { Advisers, History, Schools } from './parts';
import { Reports } from './Reports';
import styles from './scheme.module.css';
import { ParticipationStatusTag } from './tags';
import { VoicesSection } from './VoicesSection';

const route = getRouteApi('/deltakelse/$participationId');

/** One municipality in a scheme: where it is, and who owes what. */
export function ParticipationPage() {
  const { t } = useTranslation('scheme');
  const { participationId } = route.useParams();
  return (
    <PageStates query={useQuery(participationQuery(participationId))} waiting={t('one.waiting')}>
      {(participation) => <OneParticipation participation={participation} />}
    </PageStates>
  );
}

function OneParticipation({ participation }: { participation: Versioned<Participation> }) {
  const { t } = useTranslation('scheme');
  const [changing, setChanging] = useState(false);
  const { value } = participation;
  const crumb = (
    <Link to="/deltakelse" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page
      title={t('named', { municipality: value.municipality.name, year: value.intake.slice(0, 4) })}
      crumbs={[{ key: 'participations', link: crumb }]}
      actions={<ParticipationStatusTag status={value.status} />}
      lead={<Lead participation={value} />}
    >
      <ParticipationMoves participation={participation} />
      {changing ? <ChangeForm participation={participation} onDone={() => setChanging(false)} /> : null}
      <Section title={t('one.phases')}>
        <Phases participation={value} />
      </Section>
      <Reports participation={value} />
      <VoicesSection schools={value.schools} />
      <div className={styles.pair}>
        <Section
          title={t('one.schools')}
          actions={
            mayChange(value) && !changing ? (
              <Button variant="secondary" data-size="sm" onClick={() => setChanging(true)}>
                {t('change.open')}
              </Button>
            ) : null
          }
        >
          <Schools schools={value.schools} />
        </Section>
        <Section title={t('one.advisers')}>
          <Advisers advisers={value.advisers} />
        </Section>
        <Section title={t('one.history')}>
          <History changes={value.transitions} />
        </Section>
      </div>
    </Page>
  );
}

/** Those who answer for the municipality, as long as it goes on. */
function mayChange({ status, yourParties }: Participation): boolean {
  return (status === 'OFFERED' || status === 'ACTIVE') && yourParties.includes('MUNICIPALITY');
}

function Lead({ participation }: { participation: Participation }) {
  const { t } = useTranslation(['scheme', 'domain']);
  const { date } = useFormat();
  const { scheme, county, category, startsOn, endsOn } = participation;
  const fact = (key: string, term: string, value: string) => ({ key, term, value, termHidden: true });
  return (
    <Facts
      facts={[
        fact('scheme', t('column.scheme'), scheme.name),
        fact('county', t('one.county'), county.name),
        fact('category', t('one.category'), t(`domain:participationCategory.${category}`)),
        fact('period', t('one.period'), `${date(startsOn, 'month')} – ${date(endsOn, 'month')}`),
      ]}
    />
  );
}
