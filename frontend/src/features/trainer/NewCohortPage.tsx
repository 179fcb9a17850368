import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openCohort } from '@/api/cohorts';
import type { Programme } from '@/api/generated';
import { meQuery, ownProvider } from '@/api/me';
import { DataStates } from '@/components/DataStates';
import form from '@/components/Form.module.css';
import { SelectField } from '@/components/fields';
import { Page } from '@/components/Page';
import { ProviderField } from '@/components/ProviderField';
import { Section } from '@/components/Section';
import { SendForm } from '@/components/SendForm';
import { CohortFields, useCohortLabels } from './CohortFields';
import { cohortOf, emptyCohort } from './cohort';
import { requiredOf, sessionsOf } from './plan';
import { SessionFields, type SessionsDraft, useSessionLabels } from './SessionFields';

const programmes: readonly Programme[] = ['TRAINER', 'LEADER'];

/** Where a cohort begins: open, and ready to take reservations. */
export function NewCohortPage() {
  const { t } = useTranslation('trainer');
  const crumb = (
    <Link to="/kull" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page title={t('cohort.open')} crumbs={[{ key: 'cohorts', link: crumb }]} lead={t('cohort.lead')}>
      <DataStates query={useQuery(meQuery())}>{(me) => <NewCohort own={ownProvider(me)} />}</DataStates>
    </Page>
  );
}

function NewCohort({ own }: { own: string }) {
  const { t } = useTranslation('trainer');
  const navigate = useNavigate();
  const [run, setRun] = useState<Run>({ programme: 'TRAINER', providerId: own });
  const [cohort, setCohort] = useState(emptyCohort);
  const [plan, setPlan] = useState<SessionsDraft>({ sessions: [], required: '' });
  const labels = { ...useCohortLabels(), ...useSessionLabels(plan.sessions) };
  return (
    <Section title={t('cohort.heading')}>
      <SendForm
        label={t('cohort.open')}
        submit={t('cohort.submit')}
        sending={useMutation(openCohort(useQueryClient()))}
        labels={{ ...labels, '/programme': t('column.programme'), '/providerId': t('one.provider') }}
        onDone={() => navigate({ to: '/kull' })}
        onSaved={({ id }) => navigate({ to: '/kull/$cohortId', params: { cohortId: id } })}
        variables={(key) => ({
          key,
          cohort: {
            ...run,
            ...cohortOf(cohort),
            sessions: sessionsOf(plan.sessions),
            requiredSessions: requiredOf(plan.required),
          },
        })}
      >
        <RunFields run={run} onChange={(part) => setRun({ ...run, ...part })} />
        <CohortFields draft={cohort} onChange={(part) => setCohort({ ...cohort, ...part })} />
        <SessionFields draft={plan} onChange={(part) => setPlan({ ...plan, ...part })} />
      </SendForm>
    </Section>
  );
}

/** What is run and by whom: it stays as it is for as long as the cohort lives. */
interface Run {
  programme: Programme;
  providerId: string;
}

interface RunFieldsProps {
  run: Run;
  onChange: (part: Partial<Run>) => void;
}

function RunFields({ run, onChange }: RunFieldsProps) {
  const { t } = useTranslation(['trainer', 'domain']);
  return (
    <div className={form.fields}>
      <SelectField
        label={t('column.programme')}
        at="/programme"
        value={run.programme}
        onChange={(programme) => onChange({ programme })}
        options={programmes.map((value) => ({ value, label: t(`domain:programme.${value}`) }))}
      />
      <ProviderField value={run.providerId} onChange={(providerId) => onChange({ providerId })} />
    </div>
  );
}
