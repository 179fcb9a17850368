import { useQuery } from '@tanstack/react-query';
import { schoolQuery } from '@/api/schools';

/** What a school is called, once it is known. */
export function useSchoolName(id: string | null): string | null {
  const school = useQuery({ ...schoolQuery(id ?? ''), enabled: id !== null });
  return id === null ? null : (school.data?.value.name ?? '…');
}
