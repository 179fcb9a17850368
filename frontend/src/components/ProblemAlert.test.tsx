import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { problem } from '@/testing/api';
import { ProblemAlert } from './ProblemAlert';

function refused(details: Parameters<typeof problem>[0]): ProblemError {
  return ProblemError.of(problem(details), new Response(null, { status: details.status }));
}

describe('a problem', () => {
  it('is_told_with_every_input_error_by_the_names_of_the_fields', () => {
    const error = refused({
      status: 422,
      type: 'invalid-body',
      errors: [
        { pointer: '/orgNumber', code: 'format', message: 'orgNumber is not valid.' },
        { pointer: '/gradeTo', code: 'order', message: 'gradeTo is before gradeFrom.' },
      ],
    });
    render(<ProblemAlert error={error} labels={{ '/orgNumber': 'Organisasjonsnummer' }} />);
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual([
      'Organisasjonsnummer: har feil form. orgNumber is not valid.',
      '/gradeTo: slutter før det begynner. gradeTo is before gradeFrom.',
    ]);
    expect(screen.getByRole('alert')).toHaveTextContent('Noe må rettes før det kan lagres');
    expect(screen.getByRole('alert')).toHaveTextContent('Detail of invalid-body.');
  });

  it('is_told_as_no_answer_when_there_was_none', () => {
    render(<ProblemAlert error={ProblemError.of(new TypeError('Failed to fetch'), undefined)} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Fikk ikke svar');
  });

  it('is_tried_again_only_where_that_may_help', () => {
    const offered = (type: 'forbidden' | 'unavailable', status: number) => {
      const { unmount } = render(
        <ProblemAlert error={refused({ status, type })} onRetry={() => undefined} />,
      );
      const buttons = screen.queryAllByRole('button', { name: 'Prøv igjen' }).length;
      unmount();
      return buttons;
    };
    expect([offered('forbidden', 403), offered('unavailable', 503)]).toEqual([0, 1]);
  });

  it('of_a_type_we_do_not_know_is_told_as_our_mistake', () => {
    const error = ProblemError.of(
      { ...problem({ status: 500, type: 'internal-error' }), type: '/problems/of-tomorrow' },
      new Response(null, { status: 500 }),
    );
    expect(error.type).toBe('internal-error');
  });
});
