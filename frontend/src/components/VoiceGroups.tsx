import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voice, VoiceGroup } from '@/api/generated';
import { Told } from './Told';
import { useFormat } from './useFormat';
import styles from './VoiceGroups.module.css';

const groups: readonly VoiceGroup[] = ['STAFF', 'PUPILS', 'PARENTS', 'LEADERS'];

interface VoiceGroupsProps<T extends Voice> {
  voices: T[];
  level: 3 | 4;
  /** What stands below each voice: where it is from, or what can be done to it. */
  foot?: (voice: T) => ReactNode;
}

/** What each group says has changed, and what made it possible. */
export function VoiceGroups<T extends Voice>({ voices, level, foot }: VoiceGroupsProps<T>) {
  const { t } = useTranslation('domain');
  return (
    <div className={styles.groups}>
      {groups
        .filter((group) => voices.some((voice) => voice.group === group))
        .map((group) => (
          <div key={group} className={styles.group}>
            <Heading level={level} data-size="2xs">
              {t(`voiceGroup.${group}`)}
            </Heading>
            {voices
              .filter((voice) => voice.group === group)
              .map((voice) => (
                <OneVoice key={voice.id} voice={voice} foot={foot?.(voice)} />
              ))}
          </div>
        ))}
    </div>
  );
}

function OneVoice({ voice, foot }: { voice: Voice; foot: ReactNode }) {
  const { t } = useTranslation('domain');
  const { date } = useFormat();
  const from = (
    <>
      {date(voice.gatheredOn)} · {voice.source}
      {foot ? <div>{foot}</div> : null}
    </>
  );
  return (
    <Told from={from}>
      <p>{voice.changed}</p>
      {voice.madePossible === null ? null : (
        <p className={styles.note}>{t('madePossible', { what: voice.madePossible })}</p>
      )}
    </Told>
  );
}
