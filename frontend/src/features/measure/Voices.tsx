import { Button, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voice, VoiceGroup } from '@/api/generated';
import { voicesQuery } from '@/api/measures';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import styles from './measure.module.css';
import { VoiceForm } from './VoiceForm';

const groups: readonly VoiceGroup[] = ['STAFF', 'PUPILS', 'PARENTS', 'LEADERS'];

/** What each group says has changed, and what made it possible. */
export function Voices({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('measure');
  const [adding, setAdding] = useState(false);
  const query = useQuery(voicesQuery(schoolId));
  const actions = adding ? null : (
    <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
      {t('voice.add')}
    </Button>
  );
  return (
    <Section title={t('voice.heading')} actions={actions}>
      {adding ? <VoiceForm schoolId={schoolId} onDone={() => setAdding(false)} /> : null}
      <DataStates query={query} isEmpty={(all) => all.length === 0} empty={t('voice.empty')}>
        {(voices) => (
          <div className={styles.groups}>
            {groups
              .filter((group) => voices.some((voice) => voice.group === group))
              .map((group) => (
                <Group key={group} group={group} voices={voices.filter((voice) => voice.group === group)} />
              ))}
          </div>
        )}
      </DataStates>
    </Section>
  );
}

function Group({ group, voices }: { group: VoiceGroup; voices: Voice[] }) {
  const { t } = useTranslation(['measure', 'domain']);
  const { date } = useFormat();
  return (
    <div className={styles.group}>
      <Heading level={3} data-size="2xs">
        {t(`domain:voiceGroup.${group}`)}
      </Heading>
      {voices.map((voice) => (
        <figure key={voice.id} className={styles.voice}>
          <blockquote className={styles.quote}>
            <p>{voice.changed}</p>
            {voice.madePossible === null ? null : (
              <p className={styles.note}>{t('voice.madePossible', { what: voice.madePossible })}</p>
            )}
          </blockquote>
          <figcaption className={styles.note}>
            {date(voice.gatheredOn)} · {voice.source}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
