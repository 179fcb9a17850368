import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import { applyValidated } from '@/api/imports';
import { ProblemAlert } from '@/components/ProblemAlert';

/** Takes the figures of a validated dry run into use. */
export function ApplyButton({ id }: { id: string }) {
  const { t } = useTranslation('imports');
  const [key] = useState(newIdempotencyKey);
  const applying = useMutation(applyValidated(useQueryClient(), id));
  return (
    <>
      {applying.error ? <ProblemAlert error={applying.error} /> : null}
      <div>
        <Button disabled={applying.isPending} onClick={() => applying.mutate(key)}>
          {applying.isPending ? t('one.applying') : t('one.apply')}
        </Button>
      </div>
    </>
  );
}
