import { type Answer, addIntervals, exactSum, known, notApplicable, unknown } from '../quantity/index.ts';
import { bindAmounts } from './bind-amounts.ts';
import type { Claim } from './claim.ts';
import { findServing, type ServingFound } from './find-serving.ts';
import { groupClaims } from './group-claims.ts';
import { joinNames } from './join-names.ts';
import { judgeCompound } from './judge-compound.ts';
import { judgeElement } from './judge-element.ts';
import type { LabelContext } from './label-context.ts';
import type { LabelReading, LabelReadingItem, LabelRemark } from './label-reading.ts';
import { isExcipient, type Mention } from './mention.ts';
import { onlyOthers } from './only-others.ts';
import type { Outcome } from './outcome.ts';
import { recognise } from './recognise.ts';
import { remark } from './remark.ts';
import { servingOf, servingQuestion } from './serving-of.ts';

/** Longest text that is read, in characters. */
export const LABEL_LIMIT = 4000;

/**
 * Reads the lines of a supplement label in Dutch, English, German or French. Never throws, never guesses: what cannot
 * be told apart is `ambiguous` with an interval and a question, or `not-understood` with a reason.
 * Rules: docs/methods/label.md.
 */
export function readLabel(text: string, context: LabelContext): LabelReading {
  if (text.length > LABEL_LIMIT) return refused(context, 'text-too-long', { limit: String(LABEL_LIMIT) });
  if (text.trim() === '') return refused(context, 'text-empty');
  const tokens = joinNames(recognise(text, context.vocabulary));
  const serving = findServing(tokens);
  const bound = bindAmounts(serving.rest);
  const present = bound.mentions.filter(
    (mention) => !isRepeatedCode(mention) && (!mention.absent || mention.amount !== null),
  );
  const excipients = present.filter((mention) => mention.kind === 'compound' && isExcipient(mention));
  const own = present.filter((mention) => mention.kind !== 'other' && !isExcipient(mention));
  const base = { serving: servingOf(serving), excipients: excipientsOf(excipients) };
  if (own.length === 0 && excipients.length > 0) {
    const total = notApplicable(remark(context, 'only-excipients').code);
    return {
      state: 'understood',
      readings: [],
      total,
      warnings: [],
      ...base,
      reason: remark(context, 'only-excipients'),
    };
  }
  if (own.length === 0) {
    const others = onlyOthers(tokens);
    const named = others === undefined ? {} : { others };
    return { ...refused(context, 'nutrient-not-named'), ...base, ...named };
  }
  if (bound.unclear) return { ...refused(context, 'amount-unclear'), ...base };
  return { ...readOwn(own, serving, context), ...base };
}

/** `carbonate 100 mg (E504)`: the number in brackets names the same compound again. */
function isRepeatedCode(mention: Mention): boolean {
  return mention.name?.additive === true && mention.inside?.name?.compound === mention.name.compound;
}

type Core = Omit<LabelReading, 'serving' | 'excipients'>;

function readOwn(own: readonly Mention[], serving: ServingFound, context: LabelContext): Core {
  const grouped = groupClaims(own, context.vocabulary);
  if (grouped.foreignUnit !== null) return refusedCore(context, 'unit-not-mass');
  if (grouped.claims.length === 0) return refusedCore(context, 'no-amount');
  const columns = servingColumn(grouped.claims, serving);
  const [perMass] = serving.perMass;
  if (perMass !== undefined && !columns.used) {
    return refusedCore(context, 'per-mass-only', { reference: perMass.text }, ['serving']);
  }
  const outcomes = columns.claims.map((claim) =>
    claim.kind === 'element' ? judgeElement(claim, context) : judgeCompound(claim, context),
  );
  const warnings = columns.used ? [remark(context, 'columns-used-first')] : [];
  return grouped.unrelated
    ? unrelated(columns.claims, outcomes, warnings, context)
    : joined(outcomes, warnings, serving, context);
}

/**
 * When the label names as many servings and masses as each claim has amounts, the column of the first serving is
 * taken; a column for 100 g never is.
 */
function servingColumn(
  claims: readonly Claim[],
  serving: ServingFound,
): { readonly claims: readonly Claim[]; readonly used: boolean } {
  const count = serving.columns.length;
  const place = serving.columns.indexOf('serving');
  const fits = count > 1 && place !== -1 && claims.every((claim) => claim.columns.length === count - 1);
  if (!fits) return { claims, used: false };
  const chosen = claims.map((claim) => ({
    ...claim,
    amount: [claim.amount, ...claim.columns][place] ?? claim.amount,
    percent: place === 0 ? claim.percent : null,
    columns: [],
  }));
  return { claims: chosen, used: true };
}

function joined(
  outcomes: readonly Outcome[],
  warnings: readonly LabelRemark[],
  serving: ServingFound,
  context: LabelContext,
): Core {
  const bad =
    outcomes.find((outcome) => outcome.state === 'rejected') ?? outcomes.find((outcome) => outcome.item === null);
  const readings = outcomes.flatMap((outcome) => outcome.item ?? []);
  const all = [...warnings, ...outcomes.flatMap((outcome) => outcome.warnings)];
  if (bad !== undefined && bad.reason !== null) {
    const atLeast = exactSum(readings.map((reading) => leastOf(reading.elementalMass)));
    const total = unknown([bad.reason.code], { unit: 'mg', ...(atLeast > 0 ? { atLeast } : {}) });
    return { state: bad.state, readings, total, warnings: all, reason: bad.reason };
  }
  const ambiguous = outcomes.some((outcome) => outcome.state === 'ambiguous');
  const question = outcomes.find((outcome) => outcome.question !== null)?.question ?? servingQuestion(serving, context);
  const state = ambiguous ? 'ambiguous' : 'understood';
  const core = { state, readings, total: totalOf(readings), warnings: all } as const;
  return question === null ? core : { ...core, question };
}

/** Several element amounts that may be columns, repeats or parts: from the smallest to their sum. */
function unrelated(
  claims: readonly Claim[],
  outcomes: readonly Outcome[],
  warnings: readonly LabelRemark[],
  context: LabelContext,
): Core {
  const readings = outcomes.flatMap((outcome): readonly LabelReadingItem[] =>
    outcome.item === null ? [] : [{ ...outcome.item, certainty: 'ambiguous' }],
  );
  const amounts = claims.map((claim) => claim.amount);
  const options = amounts.map((amount) => amount.text);
  const best = claims.find((claim) => claim.sources.length > 0) ?? claims[0];
  const total = known(best?.amount.low ?? 0, 'mg', {
    low: Math.min(...amounts.map((amount) => amount.low)),
    high: exactSum(amounts.map((amount) => amount.high)),
  });
  const question = remark(context, 'which-amount', { options: options.join(', ') }, options);
  const all = [...warnings, ...outcomes.flatMap((outcome) => outcome.warnings)];
  return { state: 'ambiguous', readings, total, warnings: all, question };
}

const leastOf = (answer: Answer): number => (answer.state === 'known' ? (answer.low ?? answer.value) : 0);

function totalOf(readings: readonly LabelReadingItem[]): Answer {
  const missing = readings.flatMap(({ elementalMass }) =>
    elementalMass.state === 'unknown' ? elementalMass.missing : [],
  );
  if (missing.length > 0) {
    const atLeast = exactSum(readings.map((reading) => leastOf(reading.elementalMass)));
    return unknown([...new Set(missing)], { unit: 'mg', ...(atLeast > 0 ? { atLeast } : {}) });
  }
  const terms = readings.flatMap(({ elementalMass }) =>
    elementalMass.state === 'known'
      ? [{ low: elementalMass.value, high: elementalMass.value, ...elementalMass, value: elementalMass.value }]
      : [],
  );
  const { low, value, high } = addIntervals(terms);
  return known(value, 'mg', { low, high });
}

function excipientsOf(mentions: readonly Mention[]): LabelReading['excipients'] {
  return mentions.map((mention) => ({ compound: mention.name?.compound?.id ?? null, text: mention.name?.text ?? '' }));
}

function refusedCore(
  context: LabelContext,
  code: string,
  parameters: Readonly<Record<string, string>> = {},
  missing: readonly string[] = [code],
): Core {
  const reason = remark(context, code, parameters);
  return { state: 'not-understood', readings: [], total: unknown(missing, { unit: 'mg' }), warnings: [], reason };
}

function refused(context: LabelContext, code: string, parameters: Readonly<Record<string, string>> = {}): LabelReading {
  return { ...refusedCore(context, code, parameters), serving: { units: 1, stated: false }, excipients: [] };
}
