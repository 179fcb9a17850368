import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { type CourseCommand, courseQuery, courseThemesQuery } from '@/api/courses';
import type { Course } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { FieldProblems } from '@/components/FieldProblems';
import { SaveProblem } from '@/components/SaveProblem';
import { useLanguage } from '@/components/useFormat';
import { useMayAt } from '@/components/useMay';
import { isOvertaken } from '@/components/useSeen';
import { AmendForm } from './AmendForm';
import { CancelForm } from './CancelForm';
import { CourseFacts, groups } from './CourseFacts';
import { CourseHistory } from './CourseHistory';
import styles from './course.module.css';
import { InviteForm } from './InviteForm';
import { LogForm } from './LogForm';
import { MoveForm } from './MoveForm';
import { useCommand } from './useCommand';
import { useCourseSides } from './useCourseSides';

interface CourseDialogProps {
  id: string;
  schoolName: (id: string) => string;
  onClose: () => void;
}

/** One course: what it is, what can be done to it, and what has been. */
export function CourseDialog({ id, schoolName, onClose }: CourseDialogProps) {
  const { t } = useTranslation('course');
  const course = useQuery(courseQuery(id));
  return (
    <Dialog open onClose={onClose} closeButton={t('close')} closedby="any" aria-labelledby="course-title">
      <DataStates query={course} waiting={t('waitingOne')}>
        {(found) => <OneCourse course={found} schoolName={schoolName} />}
      </DataStates>
    </Dialog>
  );
}

type Task = 'log' | 'move' | 'cancel' | 'amend' | 'invite';

const tasks: Record<Course['status'], readonly Task[]> = {
  PLANNED: ['log', 'move', 'cancel'],
  CONFIRMED: ['log', 'move', 'cancel'],
  HELD: ['amend'],
  CANCELLED: [],
};

/** Invitations are for a closing conference, until it is held. */
function tasksOf({ kind, status }: Course): readonly Task[] {
  const invites = kind === 'CLOSING_CONFERENCE' && (status === 'PLANNED' || status === 'CONFIRMED');
  return invites ? [...tasks[status], 'invite'] : tasks[status];
}

function OneCourse({
  course,
  schoolName,
}: {
  course: Versioned<Course>;
  schoolName: (id: string) => string;
}) {
  const { t } = useTranslation('course');
  const [task, setTask] = useState<Task | null>(null);
  const command = useCommand(() => setTask(null));
  const { value } = course;
  const [opened, setOpened] = useState(course);
  // What is read again behind an open form has not been seen; what was laid beside it has.
  const seen = task === null || isOvertaken(command.error) ? course : opened;
  const sidesOf = useCourseSides(schoolName);
  const mayWrite = useMayWrite(value);
  const labels = useLabels();
  const theme = useThemeName(value.themeId);
  const choose = (next: Task) => {
    command.reset();
    setOpened(course);
    setTask(next);
  };
  const form = {
    course: value,
    onSend: (asked: CourseCommand) => command.send(seen, asked),
    sending: command.sending,
    onCancel: () => setTask(null),
  };
  return (
    <div className={styles.one}>
      <Heading level={2} data-size="sm" id="course-title">
        {value.title}
      </Heading>
      <CourseFacts course={value} schoolName={schoolName} theme={theme} />
      <SaveProblem error={command.error} labels={labels} sides={sidesOf(opened.value, value)} opened />
      <div role="status">{command.done ? t('saved') : ''}</div>
      {task === null && mayWrite ? (
        <div className={styles.row}>
          {value.status === 'PLANNED' && value.startsAt ? (
            <Button
              variant="secondary"
              disabled={command.sending}
              onClick={() => command.send(seen, { do: 'transition', body: { to: 'CONFIRMED' } })}
            >
              {t('do.confirm')}
            </Button>
          ) : null}
          {tasksOf(value).map((next) => (
            <Button
              key={next}
              variant={next === 'log' ? 'primary' : 'secondary'}
              onClick={() => choose(next)}
            >
              {t(`do.${next}`)}
            </Button>
          ))}
        </div>
      ) : null}
      <FieldProblems error={command.error}>
        {task === 'log' ? <LogForm {...form} /> : null}
        {task === 'move' ? <MoveForm {...form} /> : null}
        {task === 'cancel' ? <CancelForm {...form} /> : null}
        {task === 'amend' ? <AmendForm {...form} /> : null}
        {task === 'invite' ? <InviteForm {...form} /> : null}
      </FieldProblems>
      <CourseHistory course={value} />
    </div>
  );
}

/** Whether the caller writes this course: at all its schools. */
function useMayWrite({ schoolIds }: Course): boolean {
  const places = schoolIds.map((school) => ({ school }));
  return !useMayAt('WRITE_COURSE', places).includes(false);
}

function useThemeName(id: string | null): string | null {
  const language = useLanguage();
  const themes = useQuery({ ...courseThemesQuery(), enabled: id !== null });
  return themes.data?.find((theme) => theme.id === id)?.name[language] ?? null;
}

/** What the fields are called where a refusal names them. */
function useLabels(): Record<string, string> {
  const { t } = useTranslation('course');
  return {
    '/startsAt': t('field.when'),
    '/durationMinutes': t('field.duration'),
    '/place': t('field.place'),
    '/reason': t('field.reason'),
    '/scope': t('field.scope'),
    '/attendance': t('field.attendance'),
    ...Object.fromEntries(groups.map((group) => [`/attendance/${group}`, t(`groupName.${group}`)])),
    '/title': t('field.title'),
  };
}
