import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Removal, removeWriting } from '@/api/measures';
import { FormButtons } from '@/components/FormButtons';
import { ProblemAlert } from '@/components/ProblemAlert';
import styles from './measure.module.css';

/** Takes away what was written by mistake, once the reader has said that it is meant. */
export function Removing({ kind, stored, onDone }: Removal & { onDone: () => void }) {
  const { t } = useTranslation('measure');
  const [asking, setAsking] = useState(false);
  const removing = useMutation(removeWriting(useQueryClient()));
  if (!asking) {
    return (
      <div className={styles.removing}>
        <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => setAsking(true)}>
          {t(`removal.${kind}`)}
        </Button>
      </div>
    );
  }
  const remove = (event: FormEvent) => {
    event.preventDefault();
    removing.mutate({ kind, stored }, { onSuccess: onDone });
  };
  return (
    <form className={`${styles.card} ${styles.removing}`} aria-label={t(`removal.${kind}`)} onSubmit={remove}>
      <p>{t('removal.warning')}</p>
      {removing.error ? <ProblemAlert error={removing.error} /> : null}
      <FormButtons
        submit={t('removal.sure')}
        danger
        small
        sending={removing.isPending}
        onCancel={() => setAsking(false)}
      />
    </form>
  );
}
