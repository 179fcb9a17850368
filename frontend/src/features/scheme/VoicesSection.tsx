import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Participation } from '@/api/generated';
import { voicesQuery } from '@/api/measures';
import { Empty, Waiting } from '@/components/DataStates';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { VoiceGroups } from '@/components/VoiceGroups';

/** What those concerned say has changed at the schools, for whoever writes the report. */
export function VoicesSection({ schools }: { schools: Participation['schools'] }) {
  const { t } = useTranslation('scheme');
  const asked = useQueries({ queries: schools.map(({ id }) => voicesQuery(id)) });
  const failed = asked.find(({ error }) => error !== null)?.error;
  const nameOf = new Map(schools.map(({ id, name }) => [id, name]));
  const voices = asked.flatMap(({ data }) => data ?? []);
  return (
    <Section title={t('one.voices')}>
      {failed ? <ProblemAlert error={failed} /> : null}
      {asked.some(({ isPending }) => isPending) ? <Waiting /> : null}
      {voices.length === 0 && asked.every(({ isSuccess }) => isSuccess) ? (
        <Empty>{t('one.noVoices')}</Empty>
      ) : null}
      <VoiceGroups voices={voices} level={3} foot={(voice) => nameOf.get(voice.schoolId)} />
    </Section>
  );
}
