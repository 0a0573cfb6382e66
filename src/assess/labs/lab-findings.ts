import type { Truth } from '../conditions/evaluate-predicate.ts';
import type { Session } from '../session.ts';
import { type ReachedCutOff, reachedCutOffs } from './cut-offs.ts';
import { overall } from './interpret-ranges.ts';
import type { RecognisedLab } from './read-labs.ts';
import type { LabReference } from './schema.ts';
import { isAboveRange } from './serum-above-range.ts';
import { showResult } from './show-result.ts';
import type { SourcedFinding } from './sourced-finding.ts';

/** A result of the nutrient in serum with the ranges it is compared with. */
export interface SerumResult {
  readonly lab: RecognisedLab;
  readonly references: readonly LabReference[];
}

/**
 * What the latest serum results ask of the reader. Urgent at an urgent cut-off of the evidence; a stop above the range; to be
 * discussed when low or possibly high. One low value is never called a deficiency.
 */
export function labFindings(serum: readonly SerumResult[], session: Session): readonly SourcedFinding[] {
  const findings = serum.flatMap((one) => [
    ...urgentFindings(one, session),
    ...lowFinding(one, session),
    ...highFinding(one, isAboveRange(one.lab, session.content), session),
  ]);
  return findings.filter((one, index) => findings.findIndex((other) => other.id === one.id) === index);
}

function urgentFindings({ lab }: SerumResult, session: Session): readonly SourcedFinding[] {
  const urgent = reachedCutOffs(lab, session.content).filter((one) => one.cutOff.urgent);
  return (['low', 'high'] as const).flatMap((side) => {
    const rows = urgent.filter((one) => one.side === side);
    return rows.length === 0 ? [] : [urgentFinding(lab, side, rows, session)];
  });
}

function urgentFinding(
  lab: RecognisedLab,
  side: 'low' | 'high',
  rows: readonly ReachedCutOff[],
  session: Session,
): SourcedFinding {
  const text = rows
    .map(({ cutOff }) => `${cutOff.authority[session.language]}: ${cutOff.text[session.language]}`)
    .join(' ');
  return {
    id: `serum-critically-${side}`,
    severity: 'major',
    level: 'urgent',
    words: `verdict.serum-critically-${side}`,
    parameters: { ...describe(lab, session), text },
    input: lab.path,
    sources: [...new Set(rows.flatMap((row) => row.cutOff.sources))],
    verified: rows.some((row) => row.cutOff.standing === 'seen'),
  };
}

/** Low for every authority weighs more than low for some. */
function lowFinding({ lab, references }: SerumResult, session: Session): readonly SourcedFinding[] {
  const low = references.filter((row) => row.role === 'reference' && row.interpretation === 'low');
  if (low.length === 0) return [];
  const isLowForAll = overall(references) === 'low';
  return [
    {
      id: isLowForAll ? 'serum-low' : 'serum-possibly-low',
      severity: isLowForAll ? 'moderate' : 'minor',
      level: 'attention',
      words: isLowForAll ? 'verdict.serum-low' : 'verdict.serum-possibly-low',
      parameters: { ...describe(lab, session), authorities: low.map((row) => row.authority).join(', ') },
      input: lab.path,
      sources: [...new Set(low.flatMap((row) => row.sources))],
      verified: low.some((row) => row.verified),
    },
  ];
}

function highFinding({ lab, references }: SerumResult, aboveRange: Truth, session: Session): readonly SourcedFinding[] {
  const high = references.filter((row) => row.role === 'reference' && row.interpretation === 'high');
  if (high.length === 0 || aboveRange === false) return [];
  const isAbove = aboveRange === true;
  return [
    {
      id: isAbove ? 'serum-above-range' : 'serum-possibly-above-range',
      severity: isAbove ? 'major' : 'minor',
      level: isAbove ? 'action' : 'attention',
      words: isAbove ? 'verdict.serum-above-range' : 'verdict.serum-possibly-above-range',
      parameters: { ...describe(lab, session), authorities: high.map((row) => row.authority).join(', ') },
      input: lab.path,
      sources: [...new Set(high.flatMap((row) => row.sources))],
      verified: high.some((row) => row.verified),
    },
  ];
}

function describe(lab: RecognisedLab, session: Session): Readonly<Record<string, string>> {
  const name = lab.test.names[session.language];
  const test = name.charAt(0).toUpperCase() + name.slice(1);
  return { test, value: showResult(lab.value, session.language) };
}
