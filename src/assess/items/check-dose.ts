import { Refused } from '../refused.ts';
import { ask, type Session } from '../session.ts';
import { unitsOf } from './units-of.ts';

/**
 * A dose of the element at one moment, in intake units, that nobody swallows is a slip of the pen and stops the
 * assessment; an unusual one is believed and asked about. `received` is the text it was read from, when there is one.
 */
export function checkDose(dose: number, path: string, received: string | undefined, session: Session): void {
  const limit = session.knowledge.corpus.limits.elementalDose;
  const grams = dose / unitsOf(session.content.nutrient.intakeUnit, 'g');
  const shown = `${Number(grams.toPrecision(6))} g`;
  if (grams > limit.hard[1]) {
    throw new Refused({
      code: 'beyond-limit',
      path,
      received: received ?? shown,
      parameters: { low: String(limit.hard[0]), high: String(limit.hard[1]), unit: limit.unit },
    });
  }
  if (limit.soft !== undefined && grams > limit.soft[1]) ask(session, 'unusual-value', path, { received: shown });
}
