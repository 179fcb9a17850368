import { useTranslation } from 'react-i18next';
import form from '@/components/Form.module.css';
import { TextField } from '@/components/fields';
import type { CohortDraft } from './cohort';

interface CohortFieldsProps {
  draft: CohortDraft;
  onChange: (part: Partial<CohortDraft>) => void;
}

export function CohortFields({ draft, onChange }: CohortFieldsProps) {
  const labels = useCohortWords();
  return (
    <>
      <TextField
        label={labels.name}
        at="/name"
        value={draft.name}
        onChange={(name) => onChange({ name })}
        required
        autoComplete="off"
      />
      <div className={form.fields}>
        <TextField
          label={labels.startsOn}
          at="/startsOn"
          type="date"
          value={draft.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
          required
        />
        <TextField
          label={labels.endsOn}
          at="/endsOn"
          type="date"
          value={draft.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
          required
        />
        <TextField
          label={labels.capacity}
          at="/capacity"
          type="number"
          value={draft.capacity}
          onChange={(capacity) => onChange({ capacity })}
          required
        />
      </div>
    </>
  );
}

export function useCohortWords(): Record<keyof CohortDraft, string> {
  const { t } = useTranslation('trainer');
  return {
    name: t('cohort.name'),
    startsOn: t('cohort.startsOn'),
    endsOn: t('cohort.endsOn'),
    capacity: t('cohort.capacity'),
  };
}

/** What the fields are called, by where they stand in what is sent. */
export function useCohortLabels(): Record<string, string> {
  return Object.fromEntries(Object.entries(useCohortWords()).map(([field, word]) => [`/${field}`, word]));
}
