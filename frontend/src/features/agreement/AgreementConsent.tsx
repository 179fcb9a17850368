import { Alert, Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentToAgreement } from '@/api/agreements';
import { newIdempotencyKey, type Versioned } from '@/api/client';
import type { Agreement } from '@/api/generated';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useMayAt } from '@/components/useMay';
import styles from './AgreementPage.module.css';
import { awaitedParties } from './consent';

/** Tells of a school owner who has not agreed yet, and lets the owner do so. */
export function AgreementConsent({ agreement }: { agreement: Versioned<Agreement> }) {
  const { t } = useTranslation('agreement');
  const [key, setKey] = useState(newIdempotencyKey);
  const agreeing = useMutation(consentToAgreement(useQueryClient()));
  const awaited = awaitedParties(agreement.value);
  const mayAgree = useMayAt('CONSENT_TO_AGREEMENT', awaited).includes(true);
  if (awaited.length === 0) return null;
  return (
    <Alert data-color="info">
      <div className={styles.list}>
        <p>{t('consent.awaited')}</p>
        {agreeing.error ? <ProblemAlert error={agreeing.error} /> : null}
        {mayAgree ? (
          <Button
            variant="secondary"
            disabled={agreeing.isPending}
            onClick={() =>
              agreeing.mutate({ agreement, key }, { onSettled: () => setKey(newIdempotencyKey()) })
            }
          >
            {t('consent.give')}
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}
