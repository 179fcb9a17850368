import { describe, expect, it } from 'vitest';
import { dateOf, daysBetween, formatDate, formatTime } from './dates';
import { preferredLanguage } from './language';
import {
  addYears,
  firstDayOf,
  formatSchoolYear,
  lastDayOf,
  schoolYearOf,
  schoolYearsBetween,
  startYearOf,
} from './schoolYear';

describe('dates', () => {
  it('follow_the_language', () => {
    expect(formatDate('nb', '2025-05-26')).toBe('26. mai 2025');
    expect(formatDate('nn', '2025-05-26')).toBe('26. mai 2025');
    expect(formatDate('en', '2025-05-26')).toBe('26 May 2025');
    expect(formatDate('nb', '2025-05-26', 'short')).toBe('26.05.2025');
  });

  it('are_read_on_the_clock_of_norway', () => {
    expect(formatTime('nb', '2025-05-26T06:30:00Z')).toBe('08:30');
    expect(dateOf(new Date('2025-07-31T22:30:00Z'))).toBe('2025-08-01');
  });

  it('count_days_over_the_change_of_summer_time', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-03-31', '2025-03-29')).toBe(-2);
  });
});

describe('school years', () => {
  it('turn_on_the_first_of_august', () => {
    expect(schoolYearOf('2025-07-31')).toBe('2024-25');
    expect(schoolYearOf('2025-08-01')).toBe('2025-26');
    expect(schoolYearOf('2025-07-31T22:30:00Z')).toBe('2025-26');
    expect([firstDayOf('2024-25'), lastDayOf('2024-25')]).toEqual(['2024-08-01', '2025-07-31']);
  });

  it('are_two_years_in_a_row_and_nothing_else', () => {
    expect(startYearOf('1999-00')).toBe(1999);
    expect(startYearOf('2024-26')).toBeNull();
    expect(startYearOf('2024/25')).toBeNull();
  });

  it('can_be_counted', () => {
    expect(addYears('2024-25', -2)).toBe('2022-23');
    expect(schoolYearsBetween('2022-23', '2024-25')).toEqual(['2022-23', '2023-24', '2024-25']);
    expect(schoolYearsBetween('2024-25', '2022-23')).toEqual([]);
    expect(formatSchoolYear('2024-25')).toBe('2024–25');
  });
});

describe('the language to begin with', () => {
  it('is_the_first_of_ours_the_browser_asks_for', () => {
    expect(preferredLanguage(['de-DE', 'nn-NO', 'nb'])).toBe('nn');
    expect(preferredLanguage(['no'])).toBe('nb');
    expect(preferredLanguage(['fr'])).toBe('nb');
    expect(preferredLanguage(['en-US'])).toBe('en');
  });
});
