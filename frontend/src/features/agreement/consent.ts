import type { Agreement } from '@/api/generated';
import type { Place } from '@/api/me';

/** The parties of a signed agreement that goes on whose owner has not agreed yet. */
export function awaitedParties({ status, schoolIds, municipalityNumber, consents }: Agreement): Place[] {
  if (!['SIGNED', 'ACTIVE', 'PAUSED'].includes(status)) return [];
  const schools = schoolIds.filter((id) => !consents.some(({ schoolId }) => schoolId === id));
  const agreed = consents.some((consent) => consent.municipalityNumber === municipalityNumber);
  return [
    ...schools.map((school) => ({ school })),
    ...(municipalityNumber === null || agreed ? [] : [{ municipality: municipalityNumber }]),
  ];
}
