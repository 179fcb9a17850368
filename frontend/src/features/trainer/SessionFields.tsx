import { useTranslation } from 'react-i18next';
import form from '@/components/Form.module.css';
import { TextField } from '@/components/fields';
import { RowList } from '@/components/RowList';
import { useFormat } from '@/components/useFormat';
import { useRowLabels } from '@/components/useRowLabels';
import { instantAt } from '@/lib/dates';
import { oneMore, type PlannedSession, type SessionWords } from './plan';

/** The sessions of a cohort and how many of them complete the programme, as they are typed. */
export interface SessionsDraft {
  sessions: PlannedSession[];
  required: string;
}

interface SessionFieldsProps {
  draft: SessionsDraft;
  onChange: (part: Partial<SessionsDraft>) => void;
}

/** Sessions added, moved and taken away, and the rule that counts them. */
export function SessionFields({ draft: { sessions, required }, onChange }: SessionFieldsProps) {
  const { t } = useTranslation('trainer');
  return (
    <>
      <RowList
        legend={t('one.sessions')}
        at="/sessions"
        rows={sessions}
        onChange={(rows) => onChange({ sessions: rows })}
        nameOf={({ title }) => title}
        add={t('plan.add')}
        fresh={() => oneMore(sessions, t('plan.one', { number: sessions.length + 1 }))}
      >
        {(session, change, at) => <OneSession session={session} onChange={change} at={at} />}
      </RowList>
      <div className={form.fields}>
        <TextField
          label={t('plan.required')}
          at="/requiredSessions"
          description={t('plan.requiredHint', { count: sessions.length })}
          type="number"
          value={required}
          onChange={(wanted) => onChange({ required: wanted })}
        />
      </div>
    </>
  );
}

interface OneSessionProps {
  session: SessionWords;
  onChange: (part: Partial<SessionWords>) => void;
  at: string;
}

function OneSession({ session, onChange, at }: OneSessionProps) {
  const { t } = useTranslation('trainer');
  return (
    <>
      <TextField
        label={t('plan.name')}
        at={`${at}/title`}
        value={session.title}
        onChange={(title) => onChange({ title })}
        required
        autoComplete="off"
      />
      <TextField
        label={t('plan.day')}
        at={`${at}/startsAt`}
        type="date"
        value={session.day}
        onChange={(day) => onChange({ day })}
        required
      />
      <TextField
        label={t('plan.clock')}
        type="time"
        value={session.clock}
        onChange={(clock) => onChange({ clock })}
        required
      />
      <TextField
        label={t('plan.minutes')}
        at={`${at}/durationMinutes`}
        type="number"
        value={session.minutes}
        onChange={(minutes) => onChange({ minutes })}
        required
      />
      <TextField
        label={t('plan.place')}
        at={`${at}/place`}
        value={session.place}
        onChange={(place) => onChange({ place })}
        autoComplete="off"
      />
    </>
  );
}

/** What the fields are called, by where they stand in what is sent. */
export function useSessionLabels(sessions: readonly SessionWords[]): Record<string, string> {
  const { t } = useTranslation('trainer');
  const rows = useRowLabels()({
    at: '/sessions',
    legend: t('one.sessions'),
    count: sessions.length,
    fields: {
      title: t('plan.name'),
      startsAt: t('plan.day'),
      durationMinutes: t('plan.minutes'),
      place: t('plan.place'),
    },
  });
  return { ...rows, '/requiredSessions': t('plan.required') };
}

/** The sessions as people read them, one a line in the order they are held. */
export function useSessionWords(): (sessions: readonly SessionWords[]) => string {
  const { date, time } = useFormat();
  return (sessions) =>
    sessions
      .toSorted((one, other) => `${one.day}${one.clock}`.localeCompare(`${other.day}${other.clock}`))
      .map(({ title, day, clock, place }) => {
        const instant = day === '' || clock === '' ? null : instantAt(day, clock);
        const when = instant === null ? '' : `${date(instant)} ${time(instant)}`;
        return [title, when, place].filter((part) => part !== '').join(' · ');
      })
      .join('\n');
}
