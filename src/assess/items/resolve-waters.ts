import { contentPer100Grams, foodAt } from '../../corpus/index.ts';
import type { DietDay, Water } from '../../profile/index.ts';
import { type Answer, convertAmount, type Interval } from '../../quantity/index.ts';
import { knownInterval } from '../answers.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import { ask, type Session, words } from '../session.ts';
import { findName } from './find-name.ts';
import { foodName } from './food-name.ts';
import { reportName } from './report-name.ts';
import { unitsOf } from './units-of.ts';

/** The water of a day as ledger lines. Natural minerals of water count on the food side, never against an upper level. */
export function resolveWaters(day: DietDay, session: Session): LedgerItem[] {
  return (day.water ?? []).map((water) => resolveWater(water, session));
}

interface WaterContent extends Interval {
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

function resolveWater(water: Water, session: Session): LedgerItem {
  const { name, content } = contentOf(water, session);
  return {
    input: water.path,
    name,
    kind: 'water',
    atMinutes: water.atMinutes === undefined ? [] : [water.atMinutes],
    momentsPerDay: 1,
    energy: 0,
    amount: amountOf(water, content, session),
  };
}

/** What one litre holds, in intake units: as stated on the label, else from the table of waters, else unknown. */
function contentOf(water: Water, session: Session): { name: string; content: WaterContent | undefined } {
  const { nutrient } = session.content;
  const stated = water.contains[nutrient.id];
  const generic = words(session, 'report.water');
  if (stated !== undefined) {
    const name = water.water ?? generic;
    session.coverage.push({ input: water.path, kind: 'water', name, status: 'no-rule', rules: [] });
    return { name, content: { ...perLitre(stated, session), facts: [], sources: [] } };
  }
  if (water.water === undefined) {
    session.coverage.push({ input: water.path, kind: 'water', name: generic, status: 'no-rule', rules: [] });
    ask(session, 'water-content', water.path);
    return { name: generic, content: undefined };
  }
  return fromTable(water, water.water, session);
}

function fromTable(water: Water, text: string, session: Session): { name: string; content: WaterContent | undefined } {
  const table = session.knowledge.food?.waters;
  const found = findName(session.knowledge.waterNames(), text, 'water');
  const index = found.status === 'recognised' ? session.knowledge.waterIndex().get(found.hit.id) : undefined;
  if (table === undefined || found.status !== 'recognised' || index === undefined) {
    reportName(session, {
      input: water.path,
      kind: 'water',
      text,
      candidates: found.candidates,
      lookup: session.knowledge.waterNames(),
    });
    return { name: text, content: undefined };
  }
  const row = foodAt(table, index);
  const name = row === undefined ? text : foodName(row, session.language);
  session.coverage.push({ input: water.path, kind: 'water', name, status: 'no-rule', id: found.hit.id, rules: [] });
  const content = contentPer100Grams(table, index, session.content.nutrient.id);
  if (content === undefined) return { name, content: undefined };
  // The table of waters is per litre; see its columns file.
  const value = content.value * unitsOf(session.content.nutrient.intakeUnit, content.unit);
  return { name, content: { low: value, value, high: value, facts: [found.hit.id], sources: ['ciqual-2017'] } };
}

function perLitre(stated: Water['contains'][string], session: Session): Interval {
  const { nutrient } = session.content;
  const substance = {
    molarMassGramsPerMole: Number(nutrient.molarMass.split(' ')[0]),
    charge: nutrient.charge,
  };
  const target = `${nutrient.intakeUnit.replace(/\/d$/, '')}/L`;
  const convert = (value: number): number => {
    const converted = convertAmount({ value, unit: stated.unit }, target, substance);
    if (!converted.ok) throw new Error(`${stated.unit} is not a concentration`);
    return converted.value.value;
  };
  const low = convert(stated.low);
  const high = convert(stated.high);
  return { low, value: (low + high) / 2, high };
}

function amountOf(water: Water, content: WaterContent | undefined, session: Session): Answer {
  if (content === undefined) return { state: 'unknown', missing: [`${water.path}.contains`] };
  const { low, high } = water.volume;
  const derivation = session.book.note({
    rule: 'water-amount',
    inputs: { input: water.path, litres: (low + high) / 2, perLitre: content.value },
    facts: content.facts,
    sources: content.sources,
  });
  return knownInterval(
    { low: low * content.low, value: ((low + high) / 2) * content.value, high: high * content.high },
    session.content.nutrient.intakeUnit,
    derivation,
  );
}
