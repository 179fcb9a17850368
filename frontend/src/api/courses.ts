import { read } from './client';
import { type ListCoursesData, listCourses } from './generated';
import { keys } from './keys';
import { listOptions } from './lists';

export type CourseFilter = Omit<NonNullable<ListCoursesData['query']>, 'cursor' | 'limit' | 'count'>;

export function coursesQuery(filter: CourseFilter) {
  return listOptions(keys.courses.list(filter), ({ query, signal }) =>
    read(listCourses({ query: { ...filter, ...query }, signal })),
  );
}
