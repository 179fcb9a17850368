import { describe, expect, it } from 'vitest';
import {
  directionOf,
  formatMeasured,
  formatNumber,
  formatOrgNumber,
  formatPercent,
  formatSigned,
  shareOf,
} from './numbers';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers in Norwegian form', () => {
  it('writes_thousands_with_a_space_and_decimals_with_a_comma', () => {
    expect(plain(formatNumber('nb', 1234))).toBe('1 234');
    expect(plain(formatNumber('nn', 55704))).toBe('55 704');
    expect(formatNumber('en', 1234)).toBe('1,234');
    expect(formatNumber('nb', 3.3, 1)).toBe('3,3');
  });

  it('writes_per_cent_with_a_space_in_norwegian_and_without_in_english', () => {
    expect(plain(formatPercent('nb', 74.36))).toBe('74,4 %');
    expect(formatPercent('en', 74.36)).toBe('74.4%');
  });

  it('rounds_a_share_once_from_points_and_possible_points', () => {
    expect(plain(formatPercent('nb', shareOf(29, 39) ?? Number.NaN))).toBe('74,4 %');
    expect(plain(formatPercent('nb', shareOf(7, 39) ?? Number.NaN))).toBe('17,9 %');
    expect(shareOf(0, 0)).toBeNull();
  });

  it('gives_a_change_that_rounds_to_nothing_neither_sign_nor_direction', () => {
    expect(formatSigned('nb', -0.04)).toBe('0,0');
    expect(formatSigned('nb', 0.04)).toBe('0,0');
    expect(directionOf(-0.04)).toBe('none');
    expect(directionOf(0.05)).toBe('up');
    expect(formatSigned('nb', -56.41)).toBe('\u221256,4');
    expect(formatSigned('nb', 2.05)).toMatch(/^\+2,[01]$/);
  });

  it('keeps_only_the_decimals_a_measured_figure_has', () => {
    expect(formatMeasured('nb', 55)).toBe('55');
    expect(formatMeasured('nb', 3.6)).toBe('3,6');
    expect(formatMeasured('nb', 41.25)).toBe('41,25');
  });

  it('groups_an_organisation_number_and_leaves_others_alone', () => {
    expect(plain(formatOrgNumber('982164486'))).toBe('982 164 486');
    expect(formatOrgNumber('U10000001')).toBe('U10000001');
  });
});
