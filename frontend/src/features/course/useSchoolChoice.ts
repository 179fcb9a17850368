import { useQueries, useQuery } from '@tanstack/react-query';
import { everyAgreementQuery } from '@/api/agreements';
import type { Course } from '@/api/generated';
import { schoolQuery } from '@/api/schools';
import { useLanguage } from '@/components/useFormat';
import { collatorOf } from '@/lib/language';

export interface SchoolChoice {
  id: string;
  name: string;
}

/** The schools one works with: those of one's agreements, of the courses in sight, and the one chosen. */
export function useSchoolChoice(courses: readonly Course[], chosen: string | undefined) {
  const language = useLanguage();
  const agreements = useQuery(everyAgreementQuery({}));
  const ids = new Set([
    ...(agreements.data ?? []).flatMap(({ schoolIds }) => schoolIds),
    ...courses.flatMap(({ schoolIds }) => schoolIds),
    ...(chosen ? [chosen] : []),
  ]);
  const found = useQueries({ queries: [...ids].map((id) => schoolQuery(id)) });
  const schools: SchoolChoice[] = found
    .flatMap(({ data }) => (data ? [{ id: data.value.id, name: data.value.name }] : []))
    .sort((one, other) => collatorOf(language).compare(one.name, other.name));
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  /** Until all are known the first of them may be another in a moment. */
  const settled = agreements.data !== undefined && found.every(({ isPending }) => !isPending);
  return { schools, settled, nameOf: (id: string) => names.get(id) ?? '…' };
}
