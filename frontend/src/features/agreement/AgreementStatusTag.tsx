import { useTranslation } from 'react-i18next';
import type { AgreementStatus } from '@/api/generated';
import { StatusTag, type Tone } from '@/components/StatusTag';

const tones: Record<AgreementStatus, Tone> = {
  DRAFT: 'neutral',
  SIGNED: 'info',
  ACTIVE: 'success',
  PAUSED: 'warning',
  COMPLETED: 'info',
  TERMINATED: 'danger',
};

export function AgreementStatusTag({ status }: { status: AgreementStatus }) {
  const { t } = useTranslation('domain');
  return <StatusTag tone={tones[status]}>{t(`agreementStatus.${status}`)}</StatusTag>;
}
