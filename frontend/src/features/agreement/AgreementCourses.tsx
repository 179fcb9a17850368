import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coursesQuery } from '@/api/courses';
import type { Course, CourseStatus } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { InfiniteList } from '@/components/InfiniteList';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import styles from './AgreementPage.module.css';

const tones: Record<CourseStatus, Tone> = {
  PLANNED: 'info',
  CONFIRMED: 'info',
  HELD: 'success',
  CANCELLED: 'neutral',
};

/** The courses and meetings of an agreement, those from before it marked as such. */
export function AgreementCourses({ id }: { id: string }) {
  const { t } = useTranslation('agreement');
  const query = useInfiniteQuery(coursesQuery({ agreement: id }));
  return (
    <InfiniteList query={query} empty={t('one.noCourses')}>
      {(courses) => <Courses courses={courses} />}
    </InfiniteList>
  );
}

function Courses({ courses }: { courses: Course[] }) {
  const { t } = useTranslation(['agreement', 'domain']);
  const { date } = useFormat();
  const columns: Column<Course>[] = [
    {
      key: 'title',
      header: t('course.title'),
      heading: true,
      cell: ({ id, title, startsAt }) => (
        <>
          <Link
            to="/kalender"
            search={{ kurs: id, ...(startsAt === null ? {} : { maned: startsAt.slice(0, 7) }) }}
            className="ds-link"
          >
            {title}
          </Link>
          <div className={styles.note}>{startsAt ? date(startsAt) : t('course.noDay')}</div>
        </>
      ),
    },
    {
      key: 'kind',
      header: t('course.kind'),
      wide: true,
      cell: ({ kind }) => t(`domain:courseKind.${kind}`),
    },
    {
      key: 'status',
      header: t('course.status'),
      cell: ({ status, beforeAgreement }) => (
        <StatusTag tone={tones[status]}>
          {beforeAgreement
            ? t('course.before', { status: t(`domain:courseStatus.${status}`) })
            : t(`domain:courseStatus.${status}`)}
        </StatusTag>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('course.caption')}
      captionHidden
      columns={columns}
      rows={courses}
      rowKey={({ id }) => id}
    />
  );
}
