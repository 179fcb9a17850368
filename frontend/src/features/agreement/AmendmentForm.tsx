import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amendAgreement } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement, AgreementTerms } from '@/api/generated';
import { FieldsUnder } from '@/components/FieldProblems';
import form from '@/components/Form.module.css';
import { TextArea, TextField } from '@/components/fields';
import { Section } from '@/components/Section';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { dateOf } from '@/lib/dates';
import { TermsFields } from './TermsFields';
import { type TermsDraft, termsDraftOf, termsOf } from './terms';
import { useTermsLabels, useTermsSides } from './useTermsWords';

interface AmendmentFormProps {
  agreement: Versioned<Agreement>;
  /** The words it is made upon: those in force, or those that wait for their day. */
  terms: AgreementTerms;
  onDone: () => void;
}

/** The agreement's words, to be changed into a new version; what is typed stays when it is refused. */
export function AmendmentForm({ agreement, terms, onDone }: AmendmentFormProps) {
  const { t } = useTranslation('agreement');
  const [draft, setDraft] = useState(() => termsDraftOf(terms));
  const [effectiveOn, setEffectiveOn] = useState(() => agreement.value.nextVersionOn ?? dateOf(new Date()));
  const [reason, setReason] = useState('');
  const amending = useMutation(amendAgreement(useQueryClient()));
  const seen = useSeen(agreement, amending.error);
  return (
    <Section title={t('amend.title')}>
      <p>{t('amend.lead')}</p>
      <SendForm
        label={t('amend.title')}
        submit={t('amend.submit')}
        sending={amending}
        labels={useLabels(draft)}
        sides={useTermsSides(draft, termsDraftOf(terms))}
        onDone={onDone}
        variables={(key) => ({
          agreement: seen,
          key,
          amendment: { reason: reason.trim(), effectiveOn, terms: termsOf(draft) },
        })}
      >
        <FieldsUnder place="/terms">
          <TermsFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        </FieldsUnder>
        <div className={form.fields}>
          <TextField
            label={t('amend.effectiveOn')}
            description={t('amend.effectiveOnNote')}
            at="/effectiveOn"
            type="date"
            value={effectiveOn}
            onChange={setEffectiveOn}
            required
          />
        </div>
        <TextArea
          label={t('amend.reason')}
          at="/reason"
          value={reason}
          onChange={setReason}
          rows={3}
          required
        />
      </SendForm>
    </Section>
  );
}

/** The words stand in `terms` of what is sent, and why beside them. */
function useLabels(draft: TermsDraft): Record<string, string> {
  const { t } = useTranslation('agreement');
  const labels = Object.entries(useTermsLabels(draft)).map(([place, label]) => [`/terms${place}`, label]);
  return {
    ...Object.fromEntries(labels),
    '/terms': t('amend.title'),
    '/effectiveOn': t('amend.effectiveOn'),
    '/reason': t('amend.reason'),
  };
}
