import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Range } from '../../profile/index.ts';
import { formatAmount, formatNumber } from '../../quantity/index.ts';

/** A result for a reader: `0.72 mmol/L`, `0.7 – 0.75 mmol/L`. */
export function showResult(value: Range, language: Language): string {
  const high = formatAmount({ value: value.high, unit: value.unit }, { language });
  return value.low === value.high ? high : `${formatNumber(value.low, { language })} – ${high}`;
}
