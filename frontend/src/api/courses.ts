import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  amendCourse,
  type Course,
  type CourseAmendmentPatch,
  type CourseCreate,
  type CourseLog,
  type CourseMove,
  type CourseSeriesCreate,
  type CourseTransition,
  createCourse,
  createCourseSeries,
  getCourse,
  type ListCoursesData,
  listCourses,
  listCourseThemes,
  logCourse,
  moveCourse,
  transitionCourse,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll } from './lists';

export type CourseFilter = Omit<NonNullable<ListCoursesData['query']>, 'cursor' | 'limit' | 'count'>;

export function coursesQuery(filter: CourseFilter) {
  return listOptions(keys.courses.list(filter), ({ query, signal }) =>
    read(listCourses({ query: { ...filter, ...query }, signal })),
  );
}

/** Every course of a short time. */
export function everyCourseQuery(filter: CourseFilter) {
  return queryOptions({
    queryKey: keys.courses.everyOne(filter),
    queryFn: ({ signal }) => readAll((page) => read(listCourses({ query: { ...filter, ...page }, signal }))),
  });
}

export function courseQuery(id: string) {
  return queryOptions({
    queryKey: keys.courses.one(id),
    queryFn: ({ signal }) => readVersioned(getCourse({ path: { id }, signal })),
  });
}

/** The themes of all programmes: a list to choose from, which hardly ever changes. */
export function courseThemesQuery() {
  return queryOptions({
    queryKey: keys.courses.themes,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => readAll((page) => read(listCourseThemes({ query: page, signal }))),
  });
}

/** What can be done to a course that is there. */
export type CourseCommand =
  | { do: 'move'; body: CourseMove }
  | { do: 'log'; body: CourseLog }
  | { do: 'amend'; body: CourseAmendmentPatch }
  | { do: 'transition'; body: CourseTransition };

interface Commanded {
  course: Versioned<Course>;
  command: CourseCommand;
  key: string;
}

function send({ course, command, key }: Commanded) {
  const path = { id: course.value.id };
  const headers = { ...ifMatch(course), ...idempotent(key) };
  switch (command.do) {
    case 'move':
      return moveCourse({ path, headers, body: command.body });
    case 'log':
      return logCourse({ path, headers, body: command.body });
    case 'amend':
      return amendCourse({ path, headers, body: command.body });
    case 'transition':
      return transitionCourse({ path, headers, body: command.body });
  }
}

export function commandCourse(client: QueryClient) {
  return mutationOptions({
    mutationFn: (commanded: Commanded) => read(send(commanded)),
    onSettled: () => coursesChanged(client),
  });
}

/** One course, or several that repeat. */
export type CoursePlan = { once: CourseCreate } | { series: CourseSeriesCreate };

/** Plans it, and answers the first of what was planned. */
export function planCourse(client: QueryClient) {
  return mutationOptions({
    mutationFn: async ({ plan, key }: { plan: CoursePlan; key: string }): Promise<Course | undefined> => {
      const headers = idempotent(key);
      if ('once' in plan) return read(createCourse({ body: plan.once, headers }));
      return (await read(createCourseSeries({ body: plan.series, headers }))).courses[0];
    },
    onSuccess: () => coursesChanged(client),
  });
}

/** What reads from courses is stale: the calendar, the schools' pages, the agreements' ledgers. */
function coursesChanged(client: QueryClient) {
  return Promise.all(
    [keys.courses.all, keys.schools.all, keys.agreements.all].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
}
