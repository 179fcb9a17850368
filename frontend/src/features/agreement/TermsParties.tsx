import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { municipalitiesQuery } from '@/api/schools';
import { SelectField } from '@/components/fields';
import { SchoolPicker } from '@/components/SchoolPicker';
import type { TermsProps } from './terms';

/** Who the parties are: schools that are named, a municipality, or both. */
export function TermsParties({ draft, onChange }: TermsProps) {
  const { t } = useTranslation('agreement');
  const municipalities = useQuery(municipalitiesQuery());
  const known = municipalities.data ?? [];
  const listed = known.some(({ number }) => number === draft.municipalityNumber);
  return (
    <>
      <SchoolPicker
        legend={t('terms.schools')}
        at="/schoolIds"
        chosen={draft.schoolIds}
        onChange={(schoolIds) => onChange({ schoolIds })}
      />
      <SelectField
        label={t('versions.field.MUNICIPALITY')}
        at="/municipalityNumber"
        description={t('terms.municipalityNote')}
        value={draft.municipalityNumber}
        onChange={(municipalityNumber) => onChange({ municipalityNumber })}
        options={[
          { value: '', label: t('terms.noMunicipality') },
          ...(listed || draft.municipalityNumber === ''
            ? []
            : [{ value: draft.municipalityNumber, label: draft.municipalityNumber }]),
          ...known.map(({ number, name }) => ({ value: number, label: `${name} (${number})` })),
        ]}
      />
    </>
  );
}
