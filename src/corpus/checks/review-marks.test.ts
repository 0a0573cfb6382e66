import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { reviewMarks } from './review-marks.ts';

const clash = 'nutrients/exine/interactions/pill.yaml';

describe('review-marks', () => {
  const mark = (review: string, more = ''): Record<string, string> => ({ [clash]: `review: ${review}\n${more}` });
  test('an editor with a date and no professional is a good mark', () => {
    expect(
      places(reviewMarks, mark('{ editor: 2026-01-31, professional: null }', 'severityStanding: proposal')),
    ).toEqual([]);
  });
  test('a date that does not exist is caught', () => {
    expect(places(reviewMarks, mark('{ editor: 2026-02-31, professional: null }'))).toEqual([`${clash}#review.editor`]);
    expect(places(reviewMarks, mark('{ editor: 2026-01-31, professional: soon }'))).toEqual([
      `${clash}#review.professional`,
    ]);
    expect(places(reviewMarks, mark('{ editor: 2026-01-31 }'))).toEqual([`${clash}#review.professional`]);
  });
  test('nothing is confirmed before a professional has looked', () => {
    expect(
      places(reviewMarks, mark('{ editor: 2026-01-31, professional: null }', 'severityStanding: confirmed')),
    ).toEqual([`${clash}#severityStanding`]);
  });
  test('a text that claims the look of a professional is caught, one that denies it is not', () => {
    const good = '{ editor: 2026-01-31, professional: null }';
    expect(places(reviewMarks, mark(good, 'text: { en: Reviewed by a pharmacist. }'))).toEqual([`${clash}#text.en`]);
    expect(places(reviewMarks, mark(good, 'text: { nl: Dit is nagekeken door een arts. }'))).toHaveLength(1);
    expect(places(reviewMarks, mark(good, 'text: { en: This has not been reviewed by a doctor. }'))).toEqual([]);
  });
});
