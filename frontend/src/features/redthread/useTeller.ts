import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/components/useFormat';
import type { Teller, ThreadItem } from './thread';

/** The thread's words in the language of the screen. */
export function useTeller(): Teller {
  const { t } = useTranslation('domain');
  const { t: thread } = useTranslation('redthread');
  return useMemo(
    () => ({
      agreementKind: ({ kind }) => t(`agreementKind.${kind}`),
      agreementState: ({ status, provider }) => `${t(`agreementStatus.${status}`)}, ${provider.name}`,
      phase: ({ kind }) => t(`phaseKind.${kind}`),
      courseKind: ({ kind }) => t(`courseKind.${kind}`),
      courseState: ({ status, beforeAgreement }) =>
        [t(`courseStatus.${status}`), beforeAgreement && thread('thread.before')].filter(Boolean).join(', '),
      slots: ({ counts }) =>
        thread('thread.slots', { count: counts.reduce((sum, { count }) => sum + count, 0) }),
      slotsState: ({ counts }) =>
        counts.map(({ status, count }) => `${count} ${t(`slotStatus.${status}`).toLowerCase()}`).join(', '),
      measureKind: ({ kind }) => t(`measureKind.${kind}`),
      measureState: ({ status }) => t(`measureStatus.${status}`),
      voiceGroup: ({ group }) => t(`voiceGroup.${group}`),
      outcome: thread('thread.outcome'),
    }),
    [t, thread],
  );
}

/** When something was, in words. */
export function useWhen(): (item: Pick<ThreadItem, 'from' | 'to'>) => string {
  const { t } = useTranslation('redthread');
  const { date } = useFormat();
  return ({ from, to }) => {
    if (to === null) return t('thread.fromOn', { from: date(from) });
    return from === to ? date(from) : t('thread.fromTo', { from: date(from), to: date(to) });
  };
}

/** All a mark says when it is reached. */
export function useItemWords(): (item: ThreadItem) => string {
  const when = useWhen();
  return (item) => [item.kind, item.title, when(item), item.state].filter((word) => word !== '').join(' · ');
}
