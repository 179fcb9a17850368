import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance, Course } from '@/api/generated';
import { FormButtons } from '@/components/FormButtons';
import { TextField } from '@/components/fields';
import { groups } from './CourseFacts';
import styles from './course.module.css';
import { attendanceOf } from './LogForm';
import type { CommandForm } from './useCommand';

/** Corrects what was logged; what was written before stays readable below. */
export function AmendForm({ course, onSend, sending, onCancel }: CommandForm) {
  const { t } = useTranslation('course');
  const [title, setTitle] = useState(course.title);
  const [place, setPlace] = useState(course.place ?? '');
  const [came, setCame] = useState(countsOf(course));
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const counted = groups.some((group) => came[group] !== '');
    onSend({
      do: 'amend',
      body: {
        reason: reason.trim(),
        title: title.trim(),
        place: place.trim() === '' ? null : place.trim(),
        ...(counted ? { attendance: attendanceOf(came) } : {}),
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.small}>{t('amend.lead')}</p>
      <TextField
        label={t('field.title')}
        at="/title"
        value={title}
        onChange={setTitle}
        required
        autoComplete="off"
      />
      <TextField label={t('field.place')} at="/place" value={place} onChange={setPlace} autoComplete="off" />
      <fieldset className={styles.fieldset}>
        <legend>{t('log.came')}</legend>
        <div className={styles.numbers}>
          {groups.map((group) => (
            <TextField
              key={group}
              label={t(`groupName.${group}`)}
              at={`/attendance/${group}`}
              type="number"
              value={came[group]}
              onChange={(value) => setCame({ ...came, [group]: value })}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label={t('amend.reason')}
        at="/reason"
        value={reason}
        onChange={setReason}
        required
        autoComplete="off"
      />
      <FormButtons
        submit={t('amend.submit')}
        sending={sending}
        disabled={reason.trim() === '' || title.trim() === ''}
        onCancel={onCancel}
      />
    </form>
  );
}

function countsOf({ attendance }: Course): Record<keyof Attendance, string> {
  const count = (group: keyof Attendance) => (attendance ? String(attendance[group]) : '');
  return {
    teachers: count('teachers'),
    sfo: count('sfo'),
    leaders: count('leaders'),
    parents: count('parents'),
    others: count('others'),
  };
}
