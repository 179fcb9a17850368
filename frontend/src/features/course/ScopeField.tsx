import { useTranslation } from 'react-i18next';
import { SelectField } from '@/components/fields';

interface ScopeFieldProps {
  following: boolean;
  onChange: (following: boolean) => void;
}

/** How far into its series a command reaches. */
export function ScopeField({ following, onChange }: ScopeFieldProps) {
  const { t } = useTranslation('course');
  return (
    <SelectField
      label={t('field.scope')}
      value={following ? 'following' : 'one'}
      onChange={(value) => onChange(value === 'following')}
      options={[
        { value: 'one', label: t('scope.one') },
        { value: 'following', label: t('scope.following') },
      ]}
    />
  );
}
