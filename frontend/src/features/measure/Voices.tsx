import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voice } from '@/api/generated';
import { voiceQuery, voicesQuery } from '@/api/measures';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { useMay } from '@/components/useMay';
import { VoiceGroups } from '@/components/VoiceGroups';
import { Removing } from './Removing';
import { VoiceForm } from './VoiceForm';

/** What each group says has changed, and what made it possible. */
export function Voices({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation(['measure', 'domain']);
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Voice | null>(null);
  const query = useQuery(voicesQuery(schoolId));
  const mayWrite = useMay('WRITE_MEASURE', { school: schoolId });
  const actions =
    adding || !mayWrite ? null : (
      <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
        {t('voice.add')}
      </Button>
    );
  return (
    <Section title={t('voice.heading')} actions={actions}>
      {adding ? <VoiceForm schoolId={schoolId} onDone={() => setAdding(false)} /> : null}
      {changing ? <Changing key={changing.id} voice={changing} onDone={() => setChanging(null)} /> : null}
      <DataStates query={query} isEmpty={(all) => all.length === 0} empty={t('voice.empty')}>
        {(voices) => (
          <VoiceGroups
            voices={voices}
            level={3}
            foot={(voice) =>
              mayWrite ? (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('voice.changeLabel', { group: t(`domain:voiceGroup.${voice.group}`) })}
                  onClick={() => setChanging(voice)}
                >
                  {t('change')}
                </Button>
              ) : null
            }
          />
        )}
      </DataStates>
    </Section>
  );
}

/** Read once more when it is opened, so that it is changed as it stands. */
function Changing({ voice, onDone }: { voice: Voice; onDone: () => void }) {
  return (
    <DataStates query={useQuery(voiceQuery(voice.id))}>
      {(stored) => (
        <>
          <VoiceForm schoolId={voice.schoolId} stored={stored} onDone={onDone} />
          <Removing kind="voice" stored={stored} onDone={onDone} />
        </>
      )}
    </DataStates>
  );
}
