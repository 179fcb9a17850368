import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { ifMatch, readVersioned, type Versioned } from './client';
import { getSuccession, putSuccession, type Succession, type SuccessionInput } from './generated';
import { keys } from './keys';

/** What became of a school, and what it was made of. */
export function successionQuery(id: string) {
  return queryOptions({
    queryKey: keys.schools.succession(id),
    queryFn: ({ signal }) => readVersioned(getSuccession({ path: { id }, signal })),
  });
}

interface SuccessionChange {
  school: string;
  seen: Versioned<Succession>;
  succession: SuccessionInput;
}

/** Read anew when somebody else was first, so that both can be laid side by side. */
export function writeSuccession(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ school, seen, succession }: SuccessionChange) =>
      readVersioned(putSuccession({ path: { id: school }, headers: ifMatch(seen), body: succession })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.schools.all }),
  });
}
