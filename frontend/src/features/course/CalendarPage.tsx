import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { everyCourseQuery } from '@/api/courses';
import { DataStates } from '@/components/DataStates';
import { Page } from '@/components/Page';
import { useMay } from '@/components/useMay';
import { CalendarTools } from './CalendarTools';
import { CourseDialog } from './CourseDialog';
import styles from './course.module.css';
import { MonthList } from './MonthList';
import { thisMonth, weeksOf } from './month';
import { PlanDialog } from './PlanDialog';
import { SubscribeDialog } from './SubscribeDialog';
import type { CalendarSearch } from './search';
import { Undated } from './Undated';
import { useSchoolChoice } from './useSchoolChoice';

const route = getRouteApi('/kalender');

type Change = { [Key in keyof CalendarSearch]: CalendarSearch[Key] | undefined };

/** Courses and meetings by day: planned, moved and logged here, and subscribed to from here. */
export function CalendarPage() {
  const { t } = useTranslation('course');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const month = search.maned ?? thisMonth();
  const school = search.skole ? { school: search.skole } : {};
  const weeks = weeksOf(month);
  const from = weeks[0]?.days[0] ?? '';
  const to = weeks.at(-1)?.days[6] ?? '';
  const courses = useQuery(everyCourseQuery({ ...school, from, to }));
  const undated = useQuery(everyCourseQuery({ ...school, dated: false, status: 'PLANNED' }));
  const choice = useSchoolChoice([...(courses.data ?? []), ...(undated.data ?? [])], search.skole);
  const change = (part: Change, replace = true) =>
    navigate({ search: { ...search, ...part } as CalendarSearch, replace, resetScroll: false });
  const open = (id: string) => change({ kurs: id, vis: undefined }, false);
  const close = () => change({ kurs: undefined, vis: undefined });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Actions onShow={(vis) => change({ vis }, false)} />}>
      <CalendarTools
        month={month}
        school={search.skole ?? ''}
        schools={choice.schools}
        onMonth={(maned) => change({ maned })}
        onSchool={(skole) => change({ skole: skole === '' ? undefined : skole })}
      />
      <Undated courses={undated.data ?? []} onOpen={open} />
      <DataStates query={courses} waiting={t('waiting')}>
        {(all) => (
          <MonthList month={month} weeks={weeks} courses={all} schoolName={choice.nameOf} onOpen={open} />
        )}
      </DataStates>
      {search.kurs ? (
        <CourseDialog key={search.kurs} id={search.kurs} schoolName={choice.nameOf} onClose={close} />
      ) : null}
      {search.vis === 'ny' ? (
        <PlanDialog
          month={month}
          school={search.skole ?? ''}
          schools={choice.settled ? choice.schools : []}
          onClose={close}
          onPlanned={(course) => change({ vis: undefined, ...placeOf(course?.startsAt ?? null) })}
        />
      ) : null}
      {search.vis === 'abonner' ? (
        <SubscribeDialog schools={choice.schools} school={search.skole ?? ''} onClose={close} />
      ) : null}
    </Page>
  );
}

/** The month to look at after planning: where the new course stands. */
function placeOf(startsAt: string | null): Change {
  return startsAt === null ? {} : { maned: startsAt.slice(0, 7) };
}

function Actions({ onShow }: { onShow: (vis: 'ny' | 'abonner') => void }) {
  const { t } = useTranslation('course');
  const mayPlan = useMay('WRITE_COURSE');
  return (
    <div className={styles.row}>
      <Button variant="secondary" onClick={() => onShow('abonner')}>
        {t('subscribe.open')}
      </Button>
      {mayPlan ? <Button onClick={() => onShow('ny')}>{t('plan.open')}</Button> : null}
    </div>
  );
}
