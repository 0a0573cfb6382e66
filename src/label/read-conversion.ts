import { type AmountBasis, type CompoundConversion, convertCompound } from '../corpus/index.ts';
import type { Problem, Reading } from '../quantity/index.ts';
import { joinNames } from './join-names.ts';
import type { LabelContext } from './label-context.ts';
import type { LabelRemark } from './label-reading.ts';
import { nameWithForms } from './name-with-forms.ts';
import { recognise } from './recognise.ts';
import { compoundText, remark } from './remark.ts';
import { type CompoundName, isSignal, type Token, type WrittenAmount } from './token.ts';

/** A conversion with what to ask when the text leaves a choice. */
export interface ConversionReading extends CompoundConversion {
  readonly question?: LabelRemark;
}

/** Longest text that is read, in characters. */
const CONVERSION_LIMIT = 200;

/** An amount in a volume, in a mass or for a body weight: `mg/dL`, `mmol per liter`, `400 mg/5 mL`, `10 mg/kg`. */
const concentration =
  /(?:\/|\b(?:per|pro|par|je)\b)\s*(?:\d+(?:[.,]\d+)?\s*)?(?:[dcmµμu]?l|(?:milli|deci|centi)?lit(?:er|re)s?|[dcm]m[3³]|k?g|kilo(?:gram)?s?)(?![\p{L}])/iu;

/**
 * Reads and converts one amount: `500 mg magnesium citrate`, `magnesiumoxide 400 mg`, `10 mmol magnesium`, `5 mEq`,
 * `2 g MgSO4·7H2O`, `200 mg elemental magnesium as citrate`. A compound's name makes a mass the compound; moles and
 * equivalents always count the element; without a compound the element is meant. Refuses (`not-understood`,
 * `unknown-compound`, `unit-missing`, `unit-unknown`, `unit-biological`, `concentration-not-amount`) anything that does not say exactly that. Rules: docs/methods/conversion.md.
 */
export function readConversion(text: string, context: LabelContext): Reading<ConversionReading> {
  if (text.length > CONVERSION_LIMIT) return refuse('not-understood', text);
  if (concentration.test(text)) return refuse('concentration-not-amount', text);
  const tokens = joinNames(recognise(text, context.vocabulary)).filter((token) => !isEmpty(token));
  const parts = partsOf(tokens);
  if (tokens.some(isUnknownUnit)) return refuse('not-understood', text);
  if (parts.foreign !== null) return refuse('unknown-compound', parts.foreign);
  if (parts.amounts.length === 0 && parts.counts > 0) return refuse('unit-missing', text);
  const [amount] = parts.amounts;
  const [name] = parts.compounds;
  if (amount === undefined || parts.amounts.length > 1 || parts.compounds.length > 1)
    return refuse('not-understood', text);
  if (name?.compound === null) return refuse('unknown-compound', name.text);
  return convert(amount, name, parts.elemental, text, context);
}

interface Parts {
  readonly amounts: readonly WrittenAmount[];
  readonly compounds: readonly CompoundName[];
  /** Numbers without a unit. */
  readonly counts: number;
  /** The nutrient itself carries the amount, or the words say so. */
  readonly elemental: boolean;
  /** A word or substance that is not ours; null when there is none. */
  readonly foreign: string | null;
}

function partsOf(tokens: readonly Token[]): Parts {
  const foreign = tokens.find((token) => token.type === 'unknown' || token.type === 'other');
  const isElemental = tokens.some((token) => token.type === 'nutrient' || isSignal(token, 'elemental'));
  return {
    amounts: tokens.flatMap((token) => (token.type === 'amount' ? [token.amount] : [])),
    compounds: tokens.flatMap((token) => (token.type === 'compound' ? [nameWithForms(token)] : [])),
    counts: tokens.filter((token) => token.type === 'count').length,
    elemental: isElemental,
    foreign: foreign?.type === 'unknown' || foreign?.type === 'other' ? foreign.text : null,
  };
}

/** A word that is not known right after a bare number: it stands where a unit of amount is expected. */
const isUnknownUnit = (token: Token, index: number, tokens: readonly Token[]): boolean =>
  token.type === 'unknown' && tokens[index - 1]?.type === 'count';

const isEmpty = (token: Token): boolean => token.type === 'mark' || isSignal(token, 'noise');

function convert(
  amount: WrittenAmount,
  name: CompoundName | undefined,
  isElemental: boolean,
  text: string,
  context: LabelContext,
): Reading<ConversionReading> {
  const isMass = amount.unit === 'mg' || amount.unit === 'g' || amount.unit === 'ug';
  const basis: AmountBasis = name === undefined || isElemental || !isMass ? 'elemental' : 'compound';
  const conversion = convertCompound({
    nutrient: context.vocabulary.nutrient,
    compound: name?.compound ?? null,
    ...(name?.forms ? { forms: name.forms } : {}),
    amount: { low: amount.low, value: (amount.low + amount.high) / 2, high: amount.high, unit: amount.unit },
    basis,
  });
  if (conversion === null) {
    // Activity has no mass; any other unit that lands here is simply not one of amount.
    const isActivity = amount.unit === 'iu';
    return refuse(isActivity ? 'unit-biological' : 'unit-unknown', text, { unit: isActivity ? 'IU' : amount.unit });
  }
  const question = questionOf(conversion, name, amount, context);
  return { ok: true, value: question === null ? conversion : { ...conversion, question } };
}

function questionOf(
  conversion: CompoundConversion,
  name: CompoundName | undefined,
  amount: WrittenAmount,
  context: LabelContext,
): LabelRemark | null {
  const { compoundMass, elementalMass, formOptions } = conversion;
  const names = name?.compound?.names;
  if (names !== undefined && (elementalMass.state === 'unknown' || compoundMass.state === 'unknown')) {
    return remark(context, 'composition-unknown', { compound: compoundText(names, context) });
  }
  if (formOptions !== undefined) {
    return remark(context, 'form-not-stated', { options: formOptions.join(', ') }, formOptions);
  }
  const isMoles = amount.unit === 'mmol';
  const atoms = name?.compound?.forms.find((form) => form.id === conversion.compound?.form)?.atoms ?? 1;
  return isMoles && atoms > 1 ? remark(context, 'substance-amount-basis', { amount: amount.text }) : null;
}

function refuse(
  code: string,
  received: string,
  parameters?: Readonly<Record<string, string>>,
): { readonly ok: false; readonly problem: Problem } {
  const cut = received.slice(0, 80);
  return { ok: false, problem: { code, path: '', received: cut, ...(parameters === undefined ? {} : { parameters }) } };
}
