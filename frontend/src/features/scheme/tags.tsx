import { useTranslation } from 'react-i18next';
import type { ParticipationStatus, ReportState } from '@/api/generated';
import { StatusTag, type Tone } from '@/components/StatusTag';

const participationTones: Record<ParticipationStatus, Tone> = {
  OFFERED: 'info',
  ACTIVE: 'success',
  COMPLETED: 'neutral',
  DECLINED: 'neutral',
  WITHDRAWN: 'danger',
};

export function ParticipationStatusTag({ status }: { status: ParticipationStatus }) {
  const { t } = useTranslation('domain');
  return <StatusTag tone={participationTones[status]}>{t(`participationStatus.${status}`)}</StatusTag>;
}

const reportTones: Record<ReportState, Tone> = {
  WAITING: 'neutral',
  OVERDUE: 'danger',
  DELIVERED: 'success',
  NOT_OWED: 'neutral',
};

export function ReportStateTag({ state }: { state: ReportState }) {
  const { t } = useTranslation('domain');
  return <StatusTag tone={reportTones[state]}>{t(`reportState.${state}`)}</StatusTag>;
}
