import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '@/api/generated';
import { StatusTag, type Tone } from '@/components/StatusTag';

const tones: Record<ImportStatus, Tone> = {
  RECEIVED: 'info',
  RUNNING: 'info',
  VALIDATED: 'success',
  APPLIED: 'success',
  REFUSED: 'danger',
  FAILED: 'danger',
};

export function ImportStatusTag({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('domain');
  return <StatusTag tone={tones[status]}>{t(`importStatus.${status}`)}</StatusTag>;
}
