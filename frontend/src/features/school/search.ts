import { type RawSearch, textOf, wholeOf } from '@/lib/search';

/** What the list of schools is filtered by, as it stands in the address. */
export interface SchoolsSearch {
  /** Part of the name. */
  sok?: string;
  /** Municipality number. */
  kommune?: string;
  /** Grade, 1 to 10. */
  trinn?: number;
}

export function schoolsSearch(raw: RawSearch): SchoolsSearch {
  const sok = textOf(raw, 'sok')?.slice(0, 100);
  const kommune = textOf(raw, 'kommune');
  const trinn = wholeOf(raw, 'trinn', 1, 10);
  return {
    ...(sok ? { sok } : {}),
    ...(kommune && /^\d{4}$/.test(kommune) ? { kommune } : {}),
    ...(trinn ? { trinn } : {}),
  };
}
