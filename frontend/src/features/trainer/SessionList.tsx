import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { attendanceQuery, noteAttendance } from '@/api/cohorts';
import type { Cohort, Session, SessionAttendance, Slot } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { CheckboxField } from '@/components/fields';
import { SaveProblem } from '@/components/SaveProblem';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import { useSeen } from '@/components/useSeen';
import styles from './SessionList.module.css';
import { SessionPlan } from './SessionPlan';

interface SessionListProps {
  cohort: Versioned<Cohort>;
  mayPlan: boolean;
  /** Whether the caller notes who came. */
  mayNote: boolean;
  slots: Slot[];
}

/** The cohort's own sessions, how many complete the programme, and who came to each. */
export function SessionList({ cohort: read, mayPlan, mayNote, slots }: SessionListProps) {
  const { t } = useTranslation('trainer');
  const cohort = read.value;
  const enrolled = mayNote ? slots.filter(({ status }) => status === 'ENROLLED') : [];
  const count = cohort.sessions.length;
  const [planning, setPlanning] = useState(false);
  if (planning) {
    return (
      <Section title={t('one.sessions')}>
        <SessionPlan cohort={read} onDone={() => setPlanning(false)} />
      </Section>
    );
  }
  const plan = mayPlan ? (
    <Button data-size="sm" variant="secondary" onClick={() => setPlanning(true)}>
      {t('plan.edit')}
    </Button>
  ) : null;
  if (count === 0) {
    return (
      <Section title={t('one.sessions')} actions={plan}>
        <p>{t('one.noSessions')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('one.sessions')} actions={plan}>
      <p>{t('session.rule', { required: cohort.requiredSessions ?? count, count })}</p>
      <ol className={styles.sessions}>
        {cohort.sessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <OneSession session={session} enrolled={enrolled} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function OneSession({ session, enrolled }: { session: Session; enrolled: Slot[] }) {
  const { t } = useTranslation('trainer');
  const { date, time } = useFormat();
  const [open, setOpen] = useState(false);
  const begun = new Date(session.startsAt).getTime() <= Date.now();
  return (
    <>
      <div className={styles.head}>
        <span>
          <strong>{session.title}</strong> · {date(session.startsAt)} {time(session.startsAt)}
          {session.place ? ` · ${session.place}` : ''}
        </span>
        {begun && enrolled.length > 0 ? (
          <Button data-size="sm" variant="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('session.attendance', { title: session.title })}
          </Button>
        ) : null}
      </div>
      {open && enrolled.length > 0 ? <Attendance session={session} enrolled={enrolled} /> : null}
    </>
  );
}

function Attendance({ session, enrolled }: { session: Session; enrolled: Slot[] }) {
  const [saved, setSaved] = useState(0);
  return (
    <DataStates query={useQuery(attendanceQuery(session.id))}>
      {(kept) => (
        <AttendanceForm
          key={saved}
          session={session}
          enrolled={enrolled}
          kept={kept}
          onSaved={() => setSaved(saved + 1)}
        />
      )}
    </DataStates>
  );
}

interface AttendanceFormProps {
  session: Session;
  enrolled: Slot[];
  kept: Versioned<SessionAttendance>;
  onSaved: () => void;
}

function AttendanceForm({ session, enrolled, kept, onSaved }: AttendanceFormProps) {
  const { t } = useTranslation('trainer');
  const stored = new Set(kept.value.marks.filter((mark) => mark.present).map(({ slotId }) => slotId));
  const [present, setPresent] = useState<ReadonlySet<string>>(stored);
  const noting = useMutation(noteAttendance(useQueryClient(), session.id));
  const seen = useSeen(kept, noting.error);
  const names = (came: ReadonlySet<string>) =>
    enrolled
      .filter(({ id }) => came.has(id))
      .map(({ participant }) => participant?.name ?? t('slot.unnamed'))
      .join('\n');
  const mark = (id: string, came: boolean) => {
    const next = new Set(present);
    if (came) next.add(id);
    else next.delete(id);
    setPresent(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    noting.mutate(
      { etag: seen.etag, marks: enrolled.map(({ id }) => ({ slotId: id, present: present.has(id) })) },
      { onSuccess: onSaved },
    );
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <fieldset className={styles.marks}>
        <legend>{t('session.who', { title: session.title })}</legend>
        {enrolled.map(({ id, participant }) => (
          <CheckboxField
            key={id}
            label={participant?.name ?? t('slot.unnamed')}
            checked={present.has(id)}
            onChange={(came) => mark(id, came)}
          />
        ))}
      </fieldset>
      <SaveProblem
        error={noting.error}
        sides={[{ label: t('session.present'), mine: names(present), theirs: names(stored) }]}
      />
      <Button type="submit" data-size="sm" disabled={noting.isPending}>
        {t('session.save')}
      </Button>
      <p role="status">
        {kept.value.marks.length > 0
          ? t('session.noted', { present: stored.size, count: kept.value.marks.length })
          : t('session.notNoted')}
      </p>
    </form>
  );
}
