import { useTranslation } from 'react-i18next';
import type { Course } from '@/api/generated';
import { Empty } from '@/components/DataStates';
import { useFormat } from '@/components/useFormat';
import { dateOf } from '@/lib/dates';
import { CourseChip } from './CourseChip';
import styles from './course.module.css';
import { byDay, type Month, type Week } from './month';

interface MonthListProps {
  month: Month;
  weeks: Week[];
  courses: Course[];
  schoolName: (id: string) => string;
  onOpen: (id: string) => void;
}

/**
 * The days of a month: weeks in columns where there is room, and only the days that hold something, one below the
 * other, where there is not. One list for both, so that it is read in the same order everywhere.
 */
export function MonthList({ month, weeks, courses, schoolName, onOpen }: MonthListProps) {
  const { t } = useTranslation('course');
  const { date } = useFormat();
  const days = byDay(courses);
  return (
    <>
      {courses.length === 0 ? <Empty>{t('empty')}</Empty> : null}
      <div className={styles.frame}>
        <Weekdays days={weeks[0]?.days ?? []} />
        <ol
          className={styles.calendar}
          aria-label={t('calendar', { month: date(`${month}-01`, 'monthLong') })}
        >
          {weeks.map((week) => (
            <li key={week.days[0]} className={styles.week}>
              <span className={styles.weekNumber}>{t('week', { number: week.number })}</span>
              <ol className={styles.days}>
                {week.days.map((day) => (
                  <Day
                    key={day}
                    day={day}
                    outside={!day.startsWith(month)}
                    courses={days.get(day) ?? []}
                    schoolName={schoolName}
                    onOpen={onOpen}
                  />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** The names over the columns; every day says its own name to those who hear the page. */
function Weekdays({ days }: { days: string[] }) {
  const { date } = useFormat();
  return (
    <div className={styles.weekdays} aria-hidden="true">
      <span />
      <div className={styles.days}>
        {days.map((day) => (
          <span key={day} className={styles.weekday}>
            {date(day, 'weekdayName')}
          </span>
        ))}
      </div>
    </div>
  );
}

interface DayProps {
  day: string;
  outside: boolean;
  courses: Course[];
  schoolName: (id: string) => string;
  onOpen: (id: string) => void;
}

function Day({ day, outside, courses, schoolName, onOpen }: DayProps) {
  const { t } = useTranslation('course');
  const { date } = useFormat();
  const today = day === dateOf(new Date());
  const names = [
    styles.day,
    outside ? styles.outside : '',
    today ? styles.today : '',
    courses.length === 0 ? styles.free : '',
  ];
  return (
    <li className={names.filter(Boolean).join(' ')}>
      <time dateTime={day} className={styles.date}>
        <span className={styles.longDate}>{date(day, 'dayLong')}</span>
        <span className={styles.shortDate} aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        {today ? <span className={styles.todayWord}>{t('todayMark')}</span> : null}
      </time>
      {courses.length > 0 ? (
        <ul className={styles.chips}>
          {courses.map((course) => (
            <li key={course.id}>
              <CourseChip course={course} schoolName={schoolName} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
