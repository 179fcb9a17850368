import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amendAgreement } from '@/api/agreements';
import { newIdempotencyKey, type Versioned } from '@/api/client';
import type { Agreement, AgreementTerms } from '@/api/generated';
import { TextArea, TextField } from '@/components/fields';
import { SaveProblem } from '@/components/SaveProblem';
import { Section } from '@/components/Section';
import { dateOf } from '@/lib/dates';
import styles from './Amendment.module.css';
import { AmendmentParties } from './AmendmentParties';
import { EntitlementRows, PhaseRows } from './AmendmentRows';
import { amendmentOf, type Draft, draftOf } from './amendment';
import { useSides } from './useSides';

interface AmendmentFormProps {
  agreement: Versioned<Agreement>;
  /** The words it is made upon: those in force, or those that wait for their day. */
  terms: AgreementTerms;
  onDone: () => void;
}

/** The agreement's words, to be changed into a new version; what is typed stays when it is refused. */
export function AmendmentForm({ agreement, terms, onDone }: AmendmentFormProps) {
  const { t } = useTranslation(['agreement', 'common']);
  const [draft, setDraft] = useState(() =>
    draftOf(terms, agreement.value.nextVersionOn ?? dateOf(new Date())),
  );
  const [key, setKey] = useState(newIdempotencyKey);
  const amending = useMutation(amendAgreement(useQueryClient()));
  const labels = useLabels(draft);
  const sides = useSides(draft, terms);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    amending.mutate(
      { agreement, amendment: amendmentOf(draft), key },
      { onSuccess: onDone, onSettled: () => setKey(newIdempotencyKey()) },
    );
  };
  return (
    <Section title={t('amend.title')}>
      <p>{t('amend.lead')}</p>
      <form ref={form} className={styles.form} onSubmit={submit} aria-label={t('amend.title')}>
        <Basics draft={draft} onChange={change} />
        <AmendmentParties draft={draft} onChange={change} />
        <EntitlementRows rows={draft.entitlements} onChange={(entitlements) => change({ entitlements })} />
        <PhaseRows rows={draft.phases} onChange={(phases) => change({ phases })} />
        <Why draft={draft} onChange={change} />
        <SaveProblem error={amending.error} labels={labels} sides={sides} />
        <div className={styles.actions}>
          <Button type="submit" disabled={amending.isPending || draft.reason.trim() === ''}>
            {t('amend.submit')}
          </Button>
          <Button variant="tertiary" onClick={onDone}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

export interface PartProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

function Basics({ draft, onChange }: PartProps) {
  const { t } = useTranslation('agreement');
  return (
    <>
      <TextField
        label={t('amend.name')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        required
        autoComplete="off"
      />
      <div className={styles.fields}>
        <TextField
          label={t('amend.startsOn')}
          type="date"
          value={draft.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
          required
        />
        <TextField
          label={t('amend.endsOn')}
          description={t('amend.endsOnNote')}
          type="date"
          value={draft.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
        <TextField
          label={t('amend.quota')}
          type="number"
          value={draft.trainerQuota}
          onChange={(trainerQuota) => onChange({ trainerQuota })}
          required
        />
      </div>
    </>
  );
}

function Why({ draft, onChange }: PartProps) {
  const { t } = useTranslation('agreement');
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={t('amend.effectiveOn')}
          description={t('amend.effectiveOnNote')}
          type="date"
          value={draft.effectiveOn}
          onChange={(effectiveOn) => onChange({ effectiveOn })}
          required
        />
      </div>
      <TextArea
        label={t('amend.reason')}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        rows={3}
        required
      />
    </>
  );
}

/** What the fields are called, by where they stand in what is sent. */
function useLabels(draft: Draft): Record<string, string> {
  const { t } = useTranslation('agreement');
  const labels: Record<string, string> = {
    '/reason': t('amend.reason'),
    '/effectiveOn': t('amend.effectiveOn'),
    '/terms': t('amend.title'),
    '/terms/title': t('amend.name'),
    '/terms/schoolIds': t('versions.field.SCHOOL'),
    '/terms/municipalityNumber': t('versions.field.MUNICIPALITY'),
    '/terms/startsOn': t('amend.startsOn'),
    '/terms/endsOn': t('amend.endsOn'),
    '/terms/trainerQuota': t('amend.quota'),
    '/terms/entitlements': t('amend.entitlements'),
    '/terms/phases': t('amend.phases'),
  };
  const row = (list: string, index: number, field: string) =>
    t('amend.row', { list, number: index + 1, field });
  draft.entitlements.forEach((_, index) => {
    labels[`/terms/entitlements/${index}/quantity`] = row(
      t('amend.entitlements'),
      index,
      t('amend.quantity'),
    );
  });
  draft.phases.forEach((_, index) => {
    labels[`/terms/phases/${index}/name`] = row(t('amend.phases'), index, t('amend.phaseName'));
    labels[`/terms/phases/${index}/startsOn`] = row(t('amend.phases'), index, t('amend.from'));
    labels[`/terms/phases/${index}/endsOn`] = row(t('amend.phases'), index, t('amend.to'));
  });
  return labels;
}
