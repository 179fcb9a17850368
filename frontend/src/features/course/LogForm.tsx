import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance, PartyGroup } from '@/api/generated';
import { FormButtons } from '@/components/FormButtons';
import { TextField } from '@/components/fields';
import { clockOf, dateOf, instantAt } from '@/lib/dates';
import { groups } from './CourseFacts';
import styles from './course.module.css';
import type { CommandForm } from './useCommand';

const nobody: Record<keyof Attendance, string> = {
  teachers: '',
  sfo: '',
  leaders: '',
  parents: '',
  others: '',
};

/** Says that it was held and who came, in one go: an empty field is nobody of that group. */
export function LogForm({ course, onSend, sending, onCancel }: CommandForm) {
  const { t } = useTranslation('course');
  const [came, setCame] = useState(nobody);
  const [parties, setParties] = useState<Partial<Record<PartyGroup, string>>>({});
  const [day, setDay] = useState(course.startsAt ? dateOf(new Date(course.startsAt)) : dateOf(new Date()));
  const clock = course.startsAt ? clockOf(new Date(course.startsAt)) : '14:00';
  const counted = groups.some((group) => came[group] !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const startsAt = instantAt(day, clock);
    const invited = course.parties.flatMap(({ group }) =>
      parties[group] ? [{ group, attended: Number(parties[group]) }] : [],
    );
    onSend({
      do: 'log',
      body: {
        ...(counted ? { attendance: attendanceOf(came) } : {}),
        ...(invited.length > 0 ? { parties: invited } : {}),
        ...(course.startsAt && Date.parse(course.startsAt) === Date.parse(startsAt) ? {} : { startsAt }),
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={t('log.day')} at="/startsAt" type="date" value={day} onChange={setDay} required />
      <fieldset className={styles.fieldset}>
        <legend>{t('log.came')}</legend>
        <p className={styles.small}>{t('log.hint')}</p>
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
      {course.parties.length > 0 ? (
        <fieldset className={styles.fieldset}>
          <legend>{t('log.parties')}</legend>
          <div className={styles.numbers}>
            {course.parties.map(({ group, invited }) => (
              <TextField
                key={group}
                label={t('log.party', { party: t(`party.${group}`), invited })}
                type="number"
                value={parties[group] ?? ''}
                onChange={(value) => setParties({ ...parties, [group]: value })}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <FormButtons submit={t('log.submit')} sending={sending} disabled={day === ''} onCancel={onCancel} />
    </form>
  );
}

export function attendanceOf(came: Record<keyof Attendance, string>): Attendance {
  const count = (group: keyof Attendance) => Number(came[group] === '' ? 0 : came[group]);
  return {
    teachers: count('teachers'),
    sfo: count('sfo'),
    leaders: count('leaders'),
    parents: count('parents'),
    others: count('others'),
  };
}
