import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import styles from './course.module.css';

interface FormButtonsProps {
  submit: string;
  sending: boolean;
  disabled?: boolean;
  danger?: boolean;
  onCancel: () => void;
}

export function FormButtons({
  submit,
  sending,
  disabled = false,
  danger = false,
  onCancel,
}: FormButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <Button type="submit" disabled={sending || disabled} {...(danger ? { 'data-color': 'danger' } : {})}>
        {submit}
      </Button>
      <Button variant="tertiary" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
