import { useTranslation } from 'react-i18next';
import type { SlotGroup } from '@/api/generated';
import { typeOf } from '@/api/problem';

/** What became of each of several places. */
export function GroupOutcome({ group }: { group: SlotGroup }) {
  const { t } = useTranslation(['trainer', 'problems']);
  const waiting = group.outcomes.filter(({ slot }) => slot?.status === 'WAITLISTED').length;
  const held = group.outcomes.filter(({ slot }) => slot && slot.status !== 'WAITLISTED').length;
  const refused = group.outcomes.flatMap(({ index, problem }) => (problem ? [{ index, problem }] : []));
  return (
    <>
      <p>{t('reserve.outcome', { held, waiting, refused: refused.length })}</p>
      {refused.length > 0 ? (
        <ul>
          {refused.map(({ index, problem }) => (
            <li key={index}>
              {t('reserve.refused', {
                number: index + 1,
                why: t(`problems:types.${typeOf(problem)}.title`),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
