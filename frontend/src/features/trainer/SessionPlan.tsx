import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { cohortToChangeQuery, planCohort } from '@/api/cohorts';
import type { Cohort } from '@/api/generated';
import { ProblemError } from '@/api/problem';
import { DataStates } from '@/components/DataStates';
import { TextField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/components/useFormat';
import { isWhole, oneMore, type PlannedSession, patchOf, plannedOf } from './plan';
import styles from './SessionPlan.module.css';

interface SessionPlanProps {
  cohortId: string;
  onDone: () => void;
}

/** Sessions added, moved and taken away, all in one save. */
export function SessionPlan({ cohortId, onDone }: SessionPlanProps) {
  return (
    <DataStates query={useQuery(cohortToChangeQuery(cohortId))}>
      {(read) => <PlanForm read={read} onDone={onDone} />}
    </DataStates>
  );
}

function PlanForm({ read, onDone }: { read: Versioned<Cohort>; onDone: () => void }) {
  const { t } = useTranslation(['trainer', 'common']);
  const plan = useSessions(read.value);
  const saving = useSaving(read, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.save(patchOf(plan.sessions, plan.required));
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('plan.title')}>
      {plan.sessions.length === 0 ? <p>{t('plan.none')}</p> : null}
      {plan.sessions.map((session, index) => (
        <SessionRow
          key={session.key}
          session={session}
          number={index + 1}
          onChange={(part) => plan.change(session.key, part)}
          onRemove={() => plan.remove(session.key)}
        />
      ))}
      <div>
        <Button data-size="sm" variant="secondary" onClick={plan.add}>
          {t('plan.add')}
        </Button>
      </div>
      <div className={styles.rule}>
        <TextField
          label={t('plan.required')}
          description={t('plan.requiredHint', { count: plan.sessions.length })}
          type="number"
          value={plan.required}
          onChange={plan.require}
        />
      </div>
      {saving.error ? <ProblemAlert error={saving.error} /> : null}
      {saving.overtaken ? <Standing cohort={read.value} /> : null}
      <div className={styles.buttons}>
        <Button
          type="submit"
          data-size="sm"
          disabled={saving.isPending || !plan.sessions.every((session) => isWhole(session))}
        >
          {saving.isPending ? t('plan.saving') : t('plan.save')}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What was read once is the form's own from then on: what others save meanwhile changes none of it. */
function useSessions(cohort: Cohort) {
  const { t } = useTranslation('trainer');
  const [sessions, setSessions] = useState(() => cohort.sessions.map((session) => plannedOf(session)));
  const [required, require] = useState(() => String(cohort.requiredSessions ?? ''));
  return {
    sessions,
    required,
    require,
    add: () => setSessions([...sessions, oneMore(sessions, t('plan.one', { number: sessions.length + 1 }))]),
    remove: (key: string) => setSessions(sessions.filter((session) => session.key !== key)),
    change: (key: string, part: Partial<PlannedSession>) =>
      setSessions(sessions.map((session) => (session.key === key ? { ...session, ...part } : session))),
  };
}

/** When another was faster, the form stays as it is, beside what stands now; saved again, it counts. */
function useSaving(read: Versioned<Cohort>, onDone: () => void) {
  const saving = useMutation(planCohort(useQueryClient(), read.value.id));
  const overtaken = saving.error instanceof ProblemError && saving.error.type === 'precondition-failed';
  return {
    save: (patch: ReturnType<typeof patchOf>) =>
      saving.mutate({ etag: read.etag, patch }, { onSuccess: onDone }),
    error: saving.error,
    isPending: saving.isPending,
    overtaken,
  };
}

function Standing({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation('trainer');
  const { date, time } = useFormat();
  return (
    <div className={styles.standing}>
      <p>{t('plan.standing')}</p>
      <ul>
        {cohort.sessions.map(({ id, title, startsAt, place }) => (
          <li key={id}>
            {title} · {date(startsAt)} {time(startsAt)}
            {place ? ` · ${place}` : ''}
          </li>
        ))}
      </ul>
      <p>{t('plan.again')}</p>
    </div>
  );
}

interface SessionRowProps {
  session: PlannedSession;
  number: number;
  onChange: (part: Partial<PlannedSession>) => void;
  onRemove: () => void;
}

function SessionRow({ session, number, onChange, onRemove }: SessionRowProps) {
  const { t } = useTranslation('trainer');
  return (
    <fieldset className={styles.session}>
      <legend>{t('plan.one', { number })}</legend>
      <TextField
        label={t('plan.name')}
        value={session.title}
        onChange={(title) => onChange({ title })}
        required
        autoComplete="off"
      />
      <TextField
        label={t('plan.day')}
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
        type="number"
        value={session.minutes}
        onChange={(minutes) => onChange({ minutes })}
        required
      />
      <TextField
        label={t('plan.place')}
        value={session.place}
        onChange={(place) => onChange({ place })}
        autoComplete="off"
      />
      <Button data-size="sm" variant="tertiary" data-color="danger" onClick={onRemove}>
        {t('plan.remove', { number })}
      </Button>
    </fieldset>
  );
}
