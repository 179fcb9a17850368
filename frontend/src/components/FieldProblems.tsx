import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';

/** The sentence for a place in what was sent, a JSON pointer; undefined when all is well there. */
type At = (place: string) => string | undefined;

const Told = createContext<At>(() => undefined);

/** Tells every field inside what was wrong with it, by the place it says it has. */
export function FieldProblems({ error, children }: { error: Error | null; children: ReactNode }) {
  const { t } = useTranslation('problems');
  const errors = error instanceof ProblemError ? error.errors : [];
  const at: At = (place) => {
    const found = errors.find(({ pointer }) => pointer === place);
    return found ? capitalised(t(`codes.${found.code}`)) : undefined;
  };
  return <Told value={at}>{children}</Told>;
}

/** Fields that stand deeper in what is sent than they say themselves. */
export function FieldsUnder({ place, children }: { place: string; children: ReactNode }) {
  const at = useContext(Told);
  return <Told value={(deeper) => at(`${place}${deeper}`)}>{children}</Told>;
}

/** What was wrong at a place when the form was sent last. */
export function useFieldProblem(place: string | undefined): string | undefined {
  const at = useContext(Told);
  return place === undefined ? undefined : at(place);
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
