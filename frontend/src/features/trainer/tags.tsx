import { useTranslation } from 'react-i18next';
import type { CohortStatus, SlotStatus } from '@/api/generated';
import { StatusTag, type Tone } from '@/components/StatusTag';

const cohortTones: Record<CohortStatus, Tone> = {
  OPEN: 'success',
  CLOSED: 'neutral',
  COMPLETED: 'info',
  CANCELLED: 'danger',
};

export function CohortStatusTag({ status }: { status: CohortStatus }) {
  const { t } = useTranslation('domain');
  return <StatusTag tone={cohortTones[status]}>{t(`cohortStatus.${status}`)}</StatusTag>;
}

const slotTones: Record<SlotStatus, Tone> = {
  WAITLISTED: 'neutral',
  OFFERED: 'warning',
  RESERVED: 'info',
  NAMED: 'info',
  ENROLLED: 'success',
  CERTIFIED: 'success',
  WITHDRAWN: 'danger',
  RELEASED: 'neutral',
  LAPSED: 'neutral',
};

export function SlotStatusTag({ status }: { status: SlotStatus }) {
  const { t } = useTranslation('domain');
  return <StatusTag tone={slotTones[status]}>{t(`slotStatus.${status}`)}</StatusTag>;
}
