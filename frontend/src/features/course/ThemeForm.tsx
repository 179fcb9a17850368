import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/api/client';
import { saveTheme } from '@/api/courses';
import type { CourseTheme } from '@/api/generated';
import { TextField } from '@/components/fields';
import { ProviderField } from '@/components/ProviderField';
import { SendForm } from '@/components/SendForm';
import { useSeen } from '@/components/useSeen';
import { typedNumber } from '@/lib/numbers';
import styles from './walkthrough.module.css';

interface ThemeFormProps {
  /** What is changed; nothing for a new one. */
  stored?: Versioned<CourseTheme>;
  /** Whose a new one is unless somebody says otherwise. */
  own?: string;
  onDone: () => void;
}

interface Draft {
  programme: string;
  order: string;
  nb: string;
  nn: string;
  en: string;
}

function draftOf(theme: CourseTheme | undefined): Draft {
  return {
    programme: theme?.programme ?? '',
    order: String(theme?.order ?? 1),
    nb: theme?.name.nb ?? '',
    nn: theme?.name.nn ?? '',
    en: theme?.name.en ?? '',
  };
}

/** The code of a programme, however it is typed: "SMART oppvekst" is SMART_OPPVEKST. */
function codeOf(typed: string): string {
  return typed
    .trim()
    .toUpperCase()
    .replace(/Æ/g, 'AE')
    .replace(/Ø/g, 'O')
    .replace(/Å/g, 'A')
    .replace(/[^A-Z0-9]+/g, '_');
}

/** A theme, new or changed, in the three languages. */
export function ThemeForm({ stored, own = '', onDone }: ThemeFormProps) {
  const { t } = useTranslation(['course', 'common', 'form']);
  const [providerId, setProviderId] = useState(stored?.value.provider.id ?? own);
  const [draft, setDraft] = useState(() => draftOf(stored?.value));
  const saving = useMutation(saveTheme(useQueryClient()));
  const seen = useSeen(stored ?? null, saving.error);
  const now = draftOf(stored?.value);
  const labels: Record<keyof Draft, string> = {
    programme: t('themes.code'),
    order: t('themes.order'),
    nb: t('themes.name', { language: t('common:languages.nb') }),
    nn: t('themes.name', { language: t('common:languages.nn') }),
    en: t('themes.name', { language: t('common:languages.en') }),
  };
  const change = (field: keyof Draft) => (value: string) => setDraft({ ...draft, [field]: value });
  return (
    <SendForm
      framed
      label={t(stored ? 'themes.change' : 'themes.add')}
      submit={t('themes.submit')}
      sending={saving}
      labels={{
        '/providerId': t('form:provider'),
        '/programme': labels.programme,
        '/order': labels.order,
        '/name/nb': labels.nb,
        '/name/nn': labels.nn,
        '/name/en': labels.en,
      }}
      sides={(['order', 'nb', 'nn', 'en'] as const).map((field) => ({
        label: labels[field],
        mine: draft[field],
        theirs: now[field],
      }))}
      onDone={onDone}
      variables={(key) => ({
        stored: seen,
        key,
        words: {
          providerId,
          programme: codeOf(draft.programme),
          order: typedNumber(draft.order),
          name: { nb: draft.nb.trim(), nn: draft.nn.trim(), en: draft.en.trim() },
        },
      })}
    >
      {stored ? null : (
        <div className={styles.row}>
          <ProviderField value={providerId} onChange={setProviderId} />
          <TextField
            label={labels.programme}
            at="/programme"
            value={draft.programme}
            onChange={change('programme')}
            required
            autoComplete="off"
          />
        </div>
      )}
      <TextField
        label={labels.order}
        at="/order"
        type="number"
        value={draft.order}
        onChange={change('order')}
        required
      />
      {(['nb', 'nn', 'en'] as const).map((field) => (
        <TextField
          key={field}
          label={labels[field]}
          at={`/name/${field}`}
          value={draft[field]}
          onChange={change(field)}
          required
          autoComplete="off"
        />
      ))}
    </SendForm>
  );
}
