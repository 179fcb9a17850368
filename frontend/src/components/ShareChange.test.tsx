import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OverviewRiskPoints } from '@/api/generated';
import { sixIndicators } from '@/testing/fixtures/riskPoints';
import { ShareChange } from './ShareChange';

const risk: OverviewRiskPoints = {
  schoolYear: '2024-25',
  points: 10,
  maxPoints: 21,
  sharePercent: 47.62,
  coveragePercent: 100,
  status: 'OK',
  containsRestricted: false,
  model: sixIndicators,
  previous: { schoolYear: '2023-24', points: 6, maxPoints: 21, sharePercent: 28.57 },
  comparable: true,
  changePercentPoints: 19.05,
  moreThanHalved: false,
};

describe('the change of a share', () => {
  it('is_rounded_once_from_the_points_of_both_windows', () => {
    render(<ShareChange risk={risk} />);
    expect(screen.getByText(/\+19,0/)).toBeVisible();
  });
});
