import type { Agreement } from '@/api/generated';

/** Whether the owner of this school has agreed. */
function hasConsent(agreement: Agreement, schoolId: string): boolean {
  return agreement.consents.some((consent) => consent.schoolId === schoolId);
}

/** Whether a signed agreement that goes on still waits for some party's owner. */
export function awaitsConsent(agreement: Agreement): boolean {
  if (!['SIGNED', 'ACTIVE', 'PAUSED'].includes(agreement.status)) return false;
  const partyAgreed =
    agreement.municipalityNumber === null ||
    agreement.consents.some((consent) => consent.municipalityNumber === agreement.municipalityNumber);
  return !partyAgreed || !agreement.schoolIds.every((id) => hasConsent(agreement, id));
}
