import { Button, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { walkthroughRoundQuery, walkthroughRoundsQuery } from '@/api/courses';
import type { WalkthroughRound } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { RoundForm } from './RoundForm';
import styles from './walkthrough.module.css';

/** The rounds of a school, each with how many of how many have observed. */
export function WalkthroughRounds({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('course');
  const [adding, setAdding] = useState(false);
  const mayWrite = useMay('WRITE_COURSE', { school: schoolId });
  const actions =
    adding || !mayWrite ? null : (
      <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
        {t('walk.add')}
      </Button>
    );
  return (
    <Section title={t('walk.rounds')} actions={actions}>
      {adding ? <RoundForm schoolId={schoolId} onDone={() => setAdding(false)} /> : null}
      <DataStates
        query={useQuery(walkthroughRoundsQuery(schoolId))}
        isEmpty={(rounds) => rounds.length === 0}
        empty={t('walk.empty')}
      >
        {(rounds) => (
          <ul className={styles.list}>
            {rounds.map((round) => (
              <li key={round.id}>
                <OneRound round={round} />
              </li>
            ))}
          </ul>
        )}
      </DataStates>
    </Section>
  );
}

function OneRound({ round }: { round: WalkthroughRound }) {
  const [changing, setChanging] = useState(false);
  return changing ? (
    <Changing round={round} onDone={() => setChanging(false)} />
  ) : (
    <Round round={round} onChange={() => setChanging(true)} />
  );
}

/** Read once more when it is opened, so that it is counted on from where it stands. */
function Changing({ round, onDone }: { round: WalkthroughRound; onDone: () => void }) {
  return (
    <DataStates query={useQuery(walkthroughRoundQuery(round.id))}>
      {(stored) => <RoundForm schoolId={round.schoolId} stored={stored} onDone={onDone} />}
    </DataStates>
  );
}

function Round({ round, onChange }: { round: WalkthroughRound; onChange: () => void }) {
  const { t } = useTranslation(['course', 'domain']);
  const mayWrite = useMay('WRITE_COURSE', { school: round.schoolId });
  const { date } = useFormat();
  const id = useId();
  const { title, focus, startsOn, endsOn, groups, coverage, held } = round;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div>
        <Heading level={3} data-size="2xs" id={id}>
          {title}
        </Heading>
        <p className={styles.note}>
          {date(startsOn)} – {date(endsOn)}
          {focus === null ? '' : ` · ${t('walk.focusIs', { focus })}`}
        </p>
      </div>
      <p className={styles.total}>{t('walk.coverage', { done: coverage.done, of: coverage.of })}</p>
      <ul className={styles.groups}>
        {groups.map(({ role, of, observed, who }) => (
          <li key={role}>
            <span>
              {t('walk.group', { role: t(`domain:roleCategory.${role}`), observed, of })}
              {who.length > 0 ? <span className={styles.note}> ({who.join(', ')})</span> : null}
            </span>
            <progress className={styles.bar} value={observed} max={Math.max(of, 1)} aria-hidden="true" />
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {t('walk.held', { walkthroughs: held.walkthroughs, teams: held.reflectingTeams })}
      </p>
      {mayWrite ? (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('walk.changeLabel', { title })}
            onClick={onChange}
          >
            {t('walk.change')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
