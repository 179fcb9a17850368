import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { read } from './client';
import { chooseLanguage, type Grant, getMe, type LanguageChoice, type Me } from './generated';
import { keys } from './keys';
import { ProblemError } from './problem';

/** Who is signed in, and what they may do; grants change seldom. */
export function meQuery() {
  return queryOptions({
    queryKey: keys.me,
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => read(getMe({ signal })),
  });
}

/** Whether a person has any of these roles; where a role holds is for the server to say. */
export function hasRole(me: Me | undefined, ...roles: readonly Grant['role'][]): boolean {
  return me?.grants.some(({ role }) => roles.includes(role)) ?? false;
}

/** Has mail come in a language; whom the server does not know it does not write to, and that is no failure. */
export function languageOfMail(client: QueryClient) {
  return mutationOptions({
    mutationFn: async (language: LanguageChoice['language']) => {
      try {
        await read(chooseLanguage({ body: { language } }));
      } catch (failure) {
        if (!(failure instanceof ProblemError && failure.type === 'forbidden')) throw failure;
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.me }),
  });
}
