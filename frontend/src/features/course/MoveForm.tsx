import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormButtons } from '@/components/FormButtons';
import { SelectField, TextField } from '@/components/fields';
import { clockOf, dateOf, instantAt } from '@/lib/dates';
import styles from './course.module.css';
import { durations } from './durations';
import { ScopeField } from './ScopeField';
import type { CommandForm } from './useCommand';

/** Another day, time or place, and why; it stays the same course. All by keyboard, as any form. */
export function MoveForm({ course, onSend, sending, onCancel }: CommandForm) {
  const { t } = useTranslation('course');
  const started = course.startsAt === null ? null : new Date(course.startsAt);
  const [day, setDay] = useState(started ? dateOf(started) : '');
  const [clock, setClock] = useState(started ? clockOf(started) : '14:00');
  const [minutes, setMinutes] = useState(String(course.durationMinutes));
  const [place, setPlace] = useState(course.place ?? '');
  const [reason, setReason] = useState('');
  const [following, setFollowing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend({
      do: 'move',
      body: {
        startsAt: instantAt(day, clock),
        durationMinutes: Number(minutes),
        reason: reason.trim(),
        ...(place.trim() === '' ? {} : { place: place.trim() }),
        ...(following ? { scope: 'THIS_AND_FOLLOWING' as const } : {}),
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        <TextField label={t('field.day')} at="/startsAt" type="date" value={day} onChange={setDay} required />
        <TextField label={t('field.clock')} type="time" value={clock} onChange={setClock} required />
        <SelectField
          label={t('field.duration')}
          at="/durationMinutes"
          value={minutes}
          onChange={setMinutes}
          options={durations(course.durationMinutes).map((value) => ({
            value: String(value),
            label: t('minutes', { count: value }),
          }))}
        />
      </div>
      <TextField label={t('field.place')} at="/place" value={place} onChange={setPlace} autoComplete="off" />
      <TextField
        label={t('move.reason')}
        at="/reason"
        value={reason}
        onChange={setReason}
        required
        autoComplete="off"
      />
      {course.seriesId && course.startsAt ? (
        <ScopeField following={following} onChange={setFollowing} />
      ) : null}
      <FormButtons
        submit={t('move.submit')}
        sending={sending}
        disabled={day === '' || clock === '' || reason.trim() === ''}
        onCancel={onCancel}
      />
    </form>
  );
}
