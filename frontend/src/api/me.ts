import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { read } from './client';
import {
  chooseLanguage,
  type GetMyRightsData,
  getMe,
  getMyRights,
  type LanguageChoice,
  type Me,
} from './generated';
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

/** What an action would touch, as far as one knows; nothing for whether one may do it anywhere. */
export type Place = NonNullable<GetMyRightsData['query']>;

/** What the caller may do at a place. */
export function rightsQuery(place: Place) {
  return queryOptions({
    queryKey: keys.rights(place),
    queryFn: async ({ signal }) => (await read(getMyRights({ query: place, signal }))).actions,
  });
}

/** Whom a person administers for or advises for, where it is but one thing to say; empty for all others. */
export function ownProvider({ grants }: Me): string {
  return grants.find(({ provider }) => provider !== undefined)?.provider?.id ?? '';
}

/** Whether a person advises at all. */
export function isAdviser(me: Me | undefined): boolean {
  return me?.grants.some(({ role }) => role === 'ADVISER') ?? false;
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
