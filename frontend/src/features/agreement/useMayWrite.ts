import type { Agreement } from '@/api/generated';
import { useMay } from '@/components/useMay';

/** Whether the caller writes just this agreement. */
export function useMayWrite({ id }: Agreement): boolean {
  return useMay('WRITE_AGREEMENT', { agreement: id });
}
