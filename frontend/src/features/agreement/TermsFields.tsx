import { useTranslation } from 'react-i18next';
import form from '@/components/Form.module.css';
import { TextField } from '@/components/fields';
import { TermsParties } from './TermsParties';
import { EntitlementRows, PhaseRows } from './TermsRows';
import type { TermsProps } from './terms';

/** All that an agreement says, to be written: the same whether it is drafted or amended. */
export function TermsFields(props: TermsProps) {
  const { draft, onChange } = props;
  const { t } = useTranslation('agreement');
  return (
    <>
      <TextField
        label={t('terms.name')}
        at="/title"
        value={draft.title}
        onChange={(title) => onChange({ title })}
        required
        autoComplete="off"
      />
      <TermsParties {...props} />
      <div className={form.fields}>
        <TextField
          label={t('terms.startsOn')}
          at="/startsOn"
          type="date"
          value={draft.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
          required
        />
        <TextField
          label={t('terms.endsOn')}
          at="/endsOn"
          type="date"
          value={draft.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
        <TextField
          label={t('terms.quota')}
          at="/trainerQuota"
          type="number"
          value={draft.trainerQuota}
          onChange={(trainerQuota) => onChange({ trainerQuota })}
          required
        />
      </div>
      <EntitlementRows {...props} />
      <PhaseRows {...props} />
    </>
  );
}
