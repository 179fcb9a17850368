import { useState } from 'react';
import type { Side } from './SaveProblem';

interface WordFields<Field extends string> {
  draft: Record<Field, string>;
  /** What the fields are called, by where they stand in what is sent. */
  labels: Record<string, string>;
  /** What is typed beside what is stored. */
  sides: Side[];
  /** What a field needs to be one of the form's. */
  field: (name: Field) => { label: string; at: string; value: string; onChange: (value: string) => void };
}

/**
 * A form of words, where every field is called in what is sent as it is here.
 *
 * @param now as it is stored, or what a new one begins from
 */
export function useWordFields<Field extends string>(
  now: Record<Field, string>,
  labels: Record<Field, string>,
): WordFields<Field> {
  const [draft, setDraft] = useState(now);
  const fields = Object.keys(labels) as Field[];
  return {
    draft,
    labels: Object.fromEntries(fields.map((name) => [`/${name}`, labels[name]])),
    sides: fields.map((name) => ({ label: labels[name], mine: draft[name], theirs: now[name] })),
    field: (name) => ({
      label: labels[name],
      at: `/${name}`,
      value: draft[name],
      onChange: (value) => setDraft((before) => ({ ...before, [name]: value })),
    }),
  };
}
