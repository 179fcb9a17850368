import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import styles from './Form.module.css';

interface FormButtonsProps {
  submit: string;
  sending: boolean;
  disabled?: boolean;
  danger?: boolean;
  small?: boolean;
  onCancel: () => void;
}

export function FormButtons(props: FormButtonsProps) {
  const { submit, sending, disabled = false, danger = false, small = false, onCancel } = props;
  const { t } = useTranslation();
  const size = small ? { 'data-size': 'sm' as const } : {};
  return (
    <div className={styles.buttons}>
      <Button
        type="submit"
        disabled={sending || disabled}
        {...size}
        {...(danger ? { 'data-color': 'danger' } : {})}
      >
        {submit}
      </Button>
      <Button variant="tertiary" onClick={onCancel} {...size}>
        {t('cancel')}
      </Button>
    </div>
  );
}
