import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { newIdempotencyKey } from '@/api/client';
import { FieldProblems } from './FieldProblems';
import styles from './Form.module.css';
import { FormButtons } from './FormButtons';
import { SaveProblem, type Side } from './SaveProblem';

/** What a mutation tells of itself. */
interface Sending<Variables, Answer> {
  mutate: (variables: Variables, options: { onSuccess: (answer: Answer) => void }) => void;
  isPending: boolean;
  error: Error | null;
}

interface SendFormProps<Variables, Answer> {
  /** What the form is for: its name. */
  label: string;
  submit: string;
  sending: Sending<Variables, Answer>;
  /** What is sent, with the key of this one try. */
  variables: (key: string) => Variables;
  /** What the fields are called, by where they stand in what is sent. */
  labels: Record<string, string>;
  /** What is typed beside what is stored, where something stored is changed. */
  sides?: Side[];
  /** The sides are what was read when the form was opened, and what stands now. */
  opened?: boolean;
  /** Stands among other things in a section. */
  framed?: boolean;
  /** Has small buttons, as where it is framed. */
  small?: boolean;
  /** Whether it can be sent; what hinders it is shown by then. */
  ready?: () => boolean;
  /** Something the form needs is still being fetched, and it says so itself. */
  waits?: boolean;
  danger?: boolean;
  /** When it was given up, and when it was saved unless `onSaved` is told. */
  onDone: () => void;
  onSaved?: (answer: Answer) => void;
  children: ReactNode;
}

/** A form that sends once, keeps what was typed when it is refused, and takes the focus when it opens. */
export function SendForm<Variables, Answer>(props: SendFormProps<Variables, Answer>) {
  const { label, submit, sending, variables, labels, sides = [], opened = false } = props;
  const { framed = false, small = framed, danger = false, waits = false, ready = () => true } = props;
  const { onDone, onSaved = onDone, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const keyOf = useKeyOfTry();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  useEffect(() => {
    if (sending.error) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [sending.error]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!ready()) return;
    sending.mutate(variables(keyOf(JSON.stringify(variables('')))), { onSuccess: onSaved });
  };
  return (
    <form
      ref={form}
      className={framed ? styles.framed : styles.form}
      aria-label={label}
      onSubmit={send}
      noValidate
    >
      <FieldProblems error={sending.error}>{children}</FieldProblems>
      <SaveProblem error={sending.error} labels={labels} sides={sides} opened={opened} />
      <FormButtons
        submit={submit}
        sending={sending.isPending || waits}
        danger={danger}
        small={small}
        onCancel={onDone}
      />
    </form>
  );
}

/**
 * The same words keep their key: an answer that was lost on its way may be asked for again, and nothing is done twice.
 */
function useKeyOfTry(): (words: string) => string {
  const last = useRef({ words: '', key: '' });
  return (words) => {
    if (last.current.words !== words) last.current = { words, key: newIdempotencyKey() };
    return last.current.key;
  };
}
