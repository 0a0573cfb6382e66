const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const PERIOD = 'dag|week|maand|uur|day|week|month|hour|d|w|wk|h';

/** How often and when, as it stands behind a name on a list of medicines; Dutch and English. A bare `zn` may be zinc. */
const PHRASES = [
  // 1x per week, 3-4 x daags, 2 maal per dag
  String.raw`${NUMBER}(?:\s?-\s?${NUMBER})?\s?(?:x|×|maal|keer|times)(?:\s?(?:per|/|a|in de)\s?(?:${PERIOD})|\s?daags|\s?daily|\s?weekly)?(?:\s${NUMBER})?`,
  '(?:een|één|twee|drie|vier)\\s?(?:maal|keer)\\s?(?:daags|per (?:dag|week|maand))',
  '(?:once|twice|one time|two times|three times|four times)(?:\\s(?:daily|weekly|monthly|(?:a|per|every) (?:day|week|month)))?',
  // 2dd1, 1 dd
  String.raw`${NUMBER}\s?dd(?:\s?${NUMBER})?`,
  // 1-0-1
  String.raw`\d(?:[.,]\d)?(?:-\d(?:[.,]\d)?){2,3}`,
  String.raw`(?:per|/|elke|iedere|om de|every|each|a)\s?(?:andere |other )?(?:\d+\s)?(?:${PERIOD}|dagen|weken|days|weeks|hours|ochtend|avond|morning|evening|night)`,
  'dagelijks|daags|wekelijks|maandelijks|daily|weekly|monthly',
  'zo nodig|zonodig|z\\.\\s?n\\.|indien nodig|(?:if|as|when) (?:needed|required)|prn',
  "['’]s (?:ochtends|morgens|middags|avonds|nachts)|voor de nacht|a\\.n\\.|voor het slapen|(?:in the (?:morning|evening|afternoon))|at (?:night|bedtime)",
  '(?:voor|na|bij|tijdens) (?:het eten|het ontbijt|de maaltijd|de maaltijden)|(?:with|before|after) (?:food|meals)|nuchter|on an empty stomach',
  'b\\.?d\\.?|b\\.?i\\.?d\\.?|t\\.?d\\.?s\\.?|t\\.?i\\.?d\\.?|q\\.?d\\.?s?\\.?|q\\.?i\\.?d\\.?|o\\.?d\\.?',
];

const TRAILING_PHRASE = new RegExp(String.raw`(?:^|[\s,;(]+)(?:${PHRASES.join('|')})[\s.,;)]*$`, 'iu');
/** A number without a unit, or several: `75`, `0,125`, `100/25`, `0,3%`. */
const TRAILING_NUMBER = new RegExp(String.raw`[\s,(]+${NUMBER}(?:\s?[/+]\s?${NUMBER})*(?:\s?%)?[\s.,;)]*$`, 'iu');
/** Words whose number is part of the name: `interferon alfa 2`, `factor 8`. */
const NUMBERED = new Set('alfa alpha beta gamma delta omega factor type groep group'.split(' '));
/** The one salt that stands behind hundreds of names and never makes another substance. */
const TRAILING_SALT = /[\s(]+(?:hcl|hydrochloride|hydrochl)\b[\s.)]*$/iu;

const LONGEST = 200;

/**
 * Takes what follows the name of a medicine off its end: how often, when, a strength without its unit, `HCl`. Nothing within
 * the name goes. The text itself when there is none of them; empty when there is nothing else.
 */
export function takeDosingOff(text: string): string {
  if (text.length > LONGEST) return text;
  let rest = text;
  for (;;) {
    const shorter = takeNumberOff(rest.replace(TRAILING_PHRASE, '')).replace(TRAILING_SALT, '').trim();
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/**
 * A number goes only behind a word of four letters, `HCl`, or `D3` and the like: in `vitamine B 12` it is the name. Behind a
 * lone letter it goes from three digits: `vitamine D 800`.
 */
function takeNumberOff(text: string): string {
  const number = TRAILING_NUMBER.exec(text);
  if (number === null) return text;
  const head = text.slice(0, number.index);
  const [last = '', ...before] = head.split(/[\s,(®™]+/u).reverse();
  const isWord = /\p{L}{4}$|^hcl$/iu.test(last) && !NUMBERED.has(last.toLowerCase());
  const isNumbered = /^\p{L}\d{1,2}$/u.test(last) || (/^\p{L}$/u.test(last) && /^\D*\d{3}/.test(number[0]));
  return isWord || (before.length > 0 && isNumbered) ? head : text;
}
