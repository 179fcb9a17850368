import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { useSeen } from './useSeen';

const overtaken = new ProblemError('precondition-failed', null, 412);

describe('what one has seen of a thing', () => {
  it('is_what_stood_there_when_the_form_was_opened_however_often_it_is_read_again', () => {
    const { result, rerender } = renderHook(({ stored }) => useSeen(stored, null), {
      initialProps: { stored: 'one' },
    });
    rerender({ stored: 'two' });
    expect(result.current).toBe('one');
  });

  it('is_what_stands_there_now_once_both_were_laid_side_by_side', () => {
    const { result, rerender } = renderHook(({ stored, error }) => useSeen(stored, error), {
      initialProps: { stored: 'one', error: null as Error | null },
    });
    rerender({ stored: 'two', error: overtaken });
    expect(result.current).toBe('two');
  });
});
