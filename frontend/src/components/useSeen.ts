import { useState } from 'react';
import { ProblemError } from '@/api/problem';

/**
 * What one has seen of a thing that is changed: as it stood when the form was opened, however often it is read again
 * meanwhile, and as it stands now once both have been laid side by side.
 */
export function useSeen<Stored>(stored: Stored, error: Error | null): Stored {
  const [seen, setSeen] = useState(stored);
  if (isOvertaken(error) && seen !== stored) setSeen(stored);
  return seen;
}

/** Whether somebody else was first. */
export function isOvertaken(error: Error | null): boolean {
  return error instanceof ProblemError && error.type === 'precondition-failed';
}
