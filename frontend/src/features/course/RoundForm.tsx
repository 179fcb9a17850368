import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { saveRound } from '@/api/courses';
import type { ObserverRole, WalkthroughRound } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { SelectField, TextField } from '@/components/fields';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { type Counted, draftOf, type RoundDraft, roles, roundOf } from './rounds';
import { useSignedAgreements } from './useSignedAgreements';
import styles from './walkthrough.module.css';

interface RoundFormProps {
  schoolId: string;
  /** What is counted on from; nothing for a new round. */
  stored?: Versioned<WalkthroughRound>;
  onDone: () => void;
}

/** A round, and how many of each group of staff have observed: counts, and nobody's name. */
export function RoundForm({ schoolId, stored, onDone }: RoundFormProps) {
  const { t } = useTranslation(['course', 'domain']);
  const [draft, setDraft] = useState(() => draftOf(stored?.value));
  const saving = useMutation(saveRound(useQueryClient()));
  const seen = useSeen(stored ?? null, saving.error);
  const labels = useLabels();
  const agreements = useSignedAgreements(schoolId);
  const titleOf = (wanted: string) => agreements.data?.find(({ id }) => id === wanted)?.title ?? '';
  const now = draftOf(stored?.value);
  const change = (part: Partial<RoundDraft>) => setDraft({ ...draft, ...part });
  const counted = ({ observed, of }: Counted) => (of === '' ? '' : t('walk.of', { observed, of }));
  return (
    <SendForm
      framed
      label={t(stored ? 'walk.change' : 'walk.add')}
      submit={t('walk.submit')}
      sending={saving}
      labels={Object.fromEntries(Object.entries(labels).map(([field, label]) => [`/${field}`, label]))}
      sides={[
        ...(['title', 'focus', 'startsOn', 'endsOn'] as const).map((field) => ({
          label: labels[field],
          mine: draft[field],
          theirs: now[field],
        })),
        { label: labels.agreementId, mine: titleOf(draft.agreementId), theirs: titleOf(now.agreementId) },
        ...roles.map((role) => ({
          label: t(`domain:roleCategory.${role}`),
          mine: counted(draft.groups[role]),
          theirs: counted(now.groups[role]),
        })),
      ]}
      waits={agreements.data === undefined}
      onDone={onDone}
      variables={(key) => ({ stored: seen, key, words: roundOf(schoolId, draft, seen?.value) })}
    >
      {(['title', 'focus'] as const).map((field) => (
        <TextField
          key={field}
          label={labels[field]}
          at={`/${field}`}
          value={draft[field]}
          onChange={(value) => change({ [field]: value })}
          required={field === 'title'}
          autoComplete="off"
        />
      ))}
      <DataStates query={agreements}>
        {(signed) => (
          <SelectField
            label={labels.agreementId}
            at="/agreementId"
            value={draft.agreementId}
            onChange={(agreementId) => change({ agreementId })}
            options={[
              { value: '', label: t('plan.noAgreement') },
              ...signed.map((one) => ({ value: one.id, label: one.title })),
            ]}
          />
        )}
      </DataStates>
      <div className={styles.row}>
        {(['startsOn', 'endsOn'] as const).map((field) => (
          <TextField
            key={field}
            label={labels[field]}
            at={`/${field}`}
            type="date"
            value={draft[field]}
            onChange={(value) => change({ [field]: value })}
            required
          />
        ))}
      </div>
      <p className={styles.note}>{t('walk.hint')}</p>
      {roles.map((role) => (
        <Count
          key={role}
          role={role}
          counted={draft.groups[role]}
          onChange={(part) =>
            change({ groups: { ...draft.groups, [role]: { ...draft.groups[role], ...part } } })
          }
        />
      ))}
    </SendForm>
  );
}

interface CountProps {
  role: ObserverRole;
  counted: Counted;
  onChange: (part: Partial<Counted>) => void;
}

function Count({ role, counted, onChange }: CountProps) {
  const { t } = useTranslation(['course', 'domain']);
  const name = t(`domain:roleCategory.${role}`);
  return (
    <div className={styles.row}>
      <TextField
        label={t('walk.observed', { role: name })}
        type="number"
        value={counted.observed}
        onChange={(observed) => onChange({ observed })}
      />
      <TextField
        label={t('walk.staff', { role: name })}
        type="number"
        value={counted.of}
        onChange={(of) => onChange({ of })}
      />
    </div>
  );
}

function useLabels() {
  const { t } = useTranslation('course');
  return {
    agreementId: t('field.agreement'),
    title: t('field.title'),
    focus: t('walk.focus'),
    startsOn: t('walk.startsOn'),
    endsOn: t('walk.endsOn'),
    groups: t('walk.groups'),
  };
}
