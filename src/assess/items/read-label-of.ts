import { type LabelReading, readLabel } from '../../label/index.ts';
import { RecentCache } from '../recent-cache.ts';
import type { Session } from '../session.ts';
import { labelContext } from './label-context.ts';

const read = new RecentCache<LabelReading>(2048);

/** A label of the profile, read for the nutrient in the reader's language. */
export function readLabelOf(label: string, { memory, knowledge, content, language }: Session): LabelReading {
  return read.get(memory, `${language}|${label}`, () => readLabel(label, labelContext(knowledge, content, language)));
}
