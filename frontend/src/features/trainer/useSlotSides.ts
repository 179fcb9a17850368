import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/generated';
import type { Side } from '@/components/SaveProblem';
import { useSchoolNames } from '@/components/SchoolPicker';

/** A place as it stood when a form was opened, beside how it stands now. */
export function useSlotSides(slot: Slot): Side[] {
  const { t } = useTranslation(['trainer', 'domain']);
  const [opened] = useState(slot);
  const schoolOf = useSchoolNames([...new Set([opened.schoolId, slot.schoolId])]);
  const side = (label: string, words: (of: Slot) => string) => ({
    label,
    mine: words(opened),
    theirs: words(slot),
  });
  return [
    side(t('column.status'), ({ status }) => t(`domain:slotStatus.${status}`)),
    side(t('reserve.school'), ({ schoolId }) => schoolOf(schoolId)),
    side(t('slot.name'), ({ participant }) => participant?.name ?? ''),
    side(t('slot.email'), ({ participant }) => participant?.email ?? ''),
  ];
}
