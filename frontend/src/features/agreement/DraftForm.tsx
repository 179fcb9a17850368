import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveDraft } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement } from '@/api/generated';
import { providersQuery } from '@/api/schools';
import { AdviserRows, useAdviserLabels, useAdviserWords } from '@/components/AdviserRows';
import form from '@/components/Form.module.css';
import { SelectField } from '@/components/fields';
import { ProviderField } from '@/components/ProviderField';
import type { Side } from '@/components/SaveProblem';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { CoreTeamFields, useTeamLabels, useTeamSides } from './CoreTeamFields';
import { type AgreementDraft, agreementOf, draftOf } from './draft';
import { kinds } from './search';
import { TermsFields } from './TermsFields';
import { useTermsLabels, useTermsSides } from './useTermsWords';

interface DraftFormProps {
  label: string;
  /** The draft that is changed; null for a new one. */
  stored: Versioned<Agreement> | null;
  /** What the form begins from. */
  begin: AgreementDraft;
  onDone: () => void;
  onSaved: (agreement: Agreement) => void;
}

/** An agreement until it is signed: all of it is written here, and nothing typed is lost when it is refused. */
export function DraftForm({ label, stored, begin, onDone, onSaved }: DraftFormProps) {
  const { t } = useTranslation('agreement');
  const [draft, setDraft] = useState(begin);
  const saving = useMutation(saveDraft(useQueryClient()));
  const seen = useSeen(stored, saving.error);
  const change = (part: Partial<AgreementDraft>) => setDraft({ ...draft, ...part });
  return (
    <SendForm
      label={label}
      submit={t(stored ? 'draft.save' : 'draft.submit')}
      sending={saving}
      labels={useLabels(draft)}
      sides={useSides(draft, stored ? draftOf(stored.value) : draft)}
      onDone={onDone}
      onSaved={onSaved}
      variables={(key) => ({ stored: seen, words: agreementOf(draft), key })}
    >
      <KindAndProvider draft={draft} onChange={change} />
      <TermsFields draft={draft} onChange={change} />
      <AdviserRows rows={draft.advisers} onChange={(advisers) => change({ advisers })} />
      <fieldset className={form.rows}>
        <legend>{t('one.coreTeam')}</legend>
        <CoreTeamFields
          draft={draft.team}
          onChange={(part) => change({ team: { ...draft.team, ...part } })}
        />
      </fieldset>
    </SendForm>
  );
}

interface PartProps {
  draft: AgreementDraft;
  onChange: (part: Partial<AgreementDraft>) => void;
}

function KindAndProvider({ draft: { kind, providerId }, onChange }: PartProps) {
  const { t } = useTranslation(['agreement', 'domain']);
  return (
    <div className={form.fields}>
      <ProviderField value={providerId} onChange={(wanted) => onChange({ providerId: wanted })} />
      <SelectField
        label={t('column.kind')}
        at="/kind"
        value={kind}
        onChange={(wanted) => onChange({ kind: wanted })}
        options={kinds.map((value) => ({ value, label: t(`domain:agreementKind.${value}`) }))}
      />
    </div>
  );
}

function useLabels(draft: AgreementDraft): Record<string, string> {
  const { t } = useTranslation('agreement');
  return {
    ...useTermsLabels(draft),
    ...useAdviserLabels(draft.advisers),
    ...useTeamLabels(),
    '/kind': t('column.kind'),
    '/providerId': t('column.provider'),
  };
}

function useSides(draft: AgreementDraft, stored: AgreementDraft): Side[] {
  const { t } = useTranslation(['agreement', 'domain']);
  const providers = useQuery(providersQuery()).data ?? [];
  const provider = (id: string) => providers.find((other) => other.id === id)?.name ?? '';
  const advisers = useAdviserWords();
  return [
    {
      label: t('column.provider'),
      mine: provider(draft.providerId),
      theirs: provider(stored.providerId),
    },
    {
      label: t('column.kind'),
      mine: t(`domain:agreementKind.${draft.kind}`),
      theirs: t(`domain:agreementKind.${stored.kind}`),
    },
    ...useTermsSides(draft, stored),
    { label: t('one.advisers'), mine: advisers(draft.advisers), theirs: advisers(stored.advisers) },
    ...useTeamSides(draft.team, stored.team),
  ];
}
