import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  amendCourse,
  type Course,
  type CourseAmendmentPatch,
  type CourseCreate,
  type CourseLog,
  type CourseMove,
  type CoursePatch,
  type CourseSeriesCreate,
  type CourseTheme,
  type CourseThemeCreate,
  type CourseTransition,
  changeCourse,
  changeCourseTheme,
  changeWalkthroughRound,
  createCourse,
  createCourseSeries,
  createCourseTheme,
  createWalkthroughRound,
  getCourse,
  getCourseTheme,
  getThemeCoverage,
  getWalkthroughRound,
  type ListCoursesData,
  listCourses,
  listCourseThemes,
  listWalkthroughRounds,
  logCourse,
  moveCourse,
  transitionCourse,
  type WalkthroughRound,
  type WalkthroughRoundCreate,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll, readAnew } from './lists';

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

export function courseThemeQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.courses.theme(id),
    queryFn: ({ signal }) => readVersioned(getCourseTheme({ path: { id }, signal })),
  });
}

/** Which themes a school has had, of the programmes it has met. */
export function themeCoverageQuery(school: string) {
  return queryOptions({
    queryKey: keys.courses.themeCoverage(school),
    queryFn: ({ signal }) => read(getThemeCoverage({ path: { id: school }, signal })),
  });
}

/** What is written, new or upon the version that was read. */
interface Written<Stored, Words> {
  stored: Versioned<Stored> | null;
  words: Words;
  key: string;
}

export function saveTheme(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Written<CourseTheme, CourseThemeCreate>) => {
      if (stored === null) return read(createCourseTheme({ body: words, headers: idempotent(key) }));
      const { order, name } = words;
      const path = { id: stored.value.id };
      return read(changeCourseTheme({ path, body: { order, name }, headers: ifMatch(stored) }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.courses.all }),
  });
}

/** Every round of a school, the latest first: there are few. */
export function walkthroughRoundsQuery(school: string) {
  return queryOptions({
    queryKey: keys.courses.rounds({ school }),
    queryFn: ({ signal }) =>
      readAll((page) => read(listWalkthroughRounds({ query: { school, ...page }, signal }))),
  });
}

export function walkthroughRoundQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.courses.round(id),
    queryFn: ({ signal }) => readVersioned(getWalkthroughRound({ path: { id }, signal })),
  });
}

export function saveRound(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Written<WalkthroughRound, WalkthroughRoundCreate>) => {
      if (stored === null) return read(createWalkthroughRound({ body: words, headers: idempotent(key) }));
      const { schoolId: _, ...body } = words;
      return read(changeWalkthroughRound({ path: { id: stored.value.id }, body, headers: ifMatch(stored) }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.courses.all }),
  });
}

/** What can be done to a course that is there. */
export type CourseCommand =
  | { do: 'move'; body: CourseMove }
  | { do: 'log'; body: CourseLog }
  | { do: 'amend'; body: CourseAmendmentPatch }
  | { do: 'change'; body: CoursePatch }
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
    case 'change':
      return changeCourse({ path, headers: ifMatch(course), body: command.body });
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
