import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/components/fields';
import styles from './course.module.css';

/** The address that is told this once: to copy, or to open in the calendar program of the machine. */
export function Address({ address }: { address: string }) {
  const { t } = useTranslation('course');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Alert data-color="success">
      <div className={styles.form}>
        <p>{t('subscribe.once')}</p>
        <TextField label={t('subscribe.address')} value={address} onChange={() => {}} autoComplete="off" />
        <div className={styles.row}>
          <Button data-size="sm" onClick={copy}>
            {t('subscribe.copy')}
          </Button>
          <a className="ds-link" href={address.replace(/^https?:/, 'webcal:')}>
            {t('subscribe.program')}
          </a>
          <span role="status">{copied ? t('subscribe.copied') : ''}</span>
        </div>
      </div>
    </Alert>
  );
}
