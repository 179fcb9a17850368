import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import { SaveProblem, type Side } from '@/components/SaveProblem';
import styles from './measure.module.css';

/** What a mutation tells of itself. */
interface Sending<Variables> {
  mutate: (variables: Variables, options: { onSuccess: () => void; onError: () => void }) => void;
  isPending: boolean;
  error: Error | null;
}

interface AddingProps<Variables> {
  /** What the form is for: the words of its button and its name. */
  label: string;
  submit: string;
  sending: Sending<Variables>;
  /** What is sent, with the key of this one try. */
  variables: (key: string) => Variables;
  labels: Record<string, string>;
  /** What is typed beside what is stored, where something stored is changed. */
  sides?: Side[];
  onDone: () => void;
  children: ReactNode;
}

/** A form that sends once, keeps what was typed when it is refused, and takes the focus when it opens. */
export function Adding<Variables>(props: AddingProps<Variables>) {
  const { label, submit, sending, variables, labels, sides = [], onDone, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [key, setKey] = useState(newIdempotencyKey);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate(variables(key), {
      onSuccess: onDone,
      onError: () => setKey(newIdempotencyKey()),
    });
  };
  return (
    <form ref={form} className={styles.form} aria-label={label} onSubmit={send} noValidate>
      {children}
      <SaveProblem error={sending.error} labels={labels} sides={sides} />
      <div className={styles.moves}>
        <Button type="submit" data-size="sm" disabled={sending.isPending}>
          {submit}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The lines of a text, without the blank ones: a list as people type it. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
