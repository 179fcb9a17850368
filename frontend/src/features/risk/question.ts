import type { RiskPoints } from '@/api/generated';

/** Asks for more of the same points: the same unit, model and window. */
export function questionOf(risk: RiskPoints) {
  return { unit: `school:${risk.unit.id}`, model: risk.model.id, schoolYear: risk.schoolYear };
}
