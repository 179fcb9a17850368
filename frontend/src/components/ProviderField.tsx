import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { providersQuery } from '@/api/schools';
import { SelectField } from './fields';

interface ProviderFieldProps {
  /** Its id; empty until one is chosen. */
  value: string;
  onChange: (providerId: string) => void;
}

/** Whom something is with. Nobody is chosen for one who is with none: the first by name is seldom the right one. */
export function ProviderField({ value, onChange }: ProviderFieldProps) {
  const { t } = useTranslation('form');
  const providers = useQuery(providersQuery()).data ?? [];
  return (
    <SelectField
      label={t('provider')}
      at="/providerId"
      value={value}
      onChange={onChange}
      options={[
        ...(value === '' ? [{ value: '', label: t('chooseProvider') }] : []),
        ...providers.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      required
    />
  );
}
