import { useTranslation } from 'react-i18next';
import type { MessageStatus } from '@/api/generated';
import { StatusTag, type Tone } from '@/components/StatusTag';

const tones: Record<MessageStatus, Tone> = {
  PENDING: 'info',
  SENT: 'success',
  DEAD: 'danger',
  KEPT: 'neutral',
};

export function MessageStatusTag({ status }: { status: MessageStatus }) {
  const { t } = useTranslation('notice');
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
