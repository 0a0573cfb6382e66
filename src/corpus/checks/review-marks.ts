import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { isRecord } from './place.ts';
import { isMonograph } from './prose.ts';
import { objectsIn, within } from './walk.ts';

/** Words that would say a professional has looked; a sentence that denies it is what we want to read. */
const claimsReview =
  /\b(?:(?:reviewed|checked|approved) by (?:a |an |our |the )?(?:doctor|physician|pharmacist|dietitian|professional|expert)|(?:nagekeken|beoordeeld|gecontroleerd|goedgekeurd) door (?:een |onze |de )?(?:arts|apotheker|diëtist|professional|deskundige|vakman))/i;
const denies = /\b(?:no|not|none|never|nobody|niet|geen|nooit|niemand|nog)\b/i;

/** It is never said that a professional looked when none did. */
export const reviewMarks: ContentCheck = {
  name: 'review-marks',
  description: 'Review marks hold real dates; nothing claims or assumes the review of a professional that has no date.',
  run(input: CheckInput): CheckOutcome {
    const findings: Finding[] = [];
    let checked = 0;
    for (const [path, data] of input.yaml) {
      for (const { place, node, key } of objectsIn(data)) {
        if (key === 'review') {
          checked += 1;
          findings.push(...markFindings(path, place, node));
        }
        if (isRecord(node['review'])) findings.push(...confirmedFindings(path, place, node, node['review']));
        findings.push(...textFindings(path, place, node));
      }
    }
    for (const [path, text] of input.files) {
      if (isMonograph(path)) findings.push(...textFindings(path, '', { text }));
    }
    return { checked, findings };
  },
};

function markFindings(path: string, place: string, mark: Readonly<Record<string, unknown>>): readonly Finding[] {
  const findings: Finding[] = [];
  if (!isDate(mark['editor'])) {
    findings.push({
      path,
      place: within(place, 'editor'),
      wrong: `${String(mark['editor'])} is no date`,
      remedy: 'write the day the editor looked, as 2026-01-31',
    });
  }
  if (mark['professional'] !== null && !isDate(mark['professional'])) {
    findings.push({
      path,
      place: within(place, 'professional'),
      wrong: `${String(mark['professional'])} is neither null nor a date`,
      remedy: 'write null until a professional has looked',
    });
  }
  return findings;
}

function confirmedFindings(
  path: string,
  place: string,
  node: Readonly<Record<string, unknown>>,
  review: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  if (node['severityStanding'] !== 'confirmed' || isDate(review['professional'])) return [];
  return [
    {
      path,
      place: within(place, 'severityStanding'),
      wrong: 'the severity is called confirmed and no professional has looked',
      remedy: 'write proposal',
    },
  ];
}

function textFindings(path: string, place: string, node: Readonly<Record<string, unknown>>): readonly Finding[] {
  return Object.entries(node).flatMap(([name, text]) => {
    if (typeof text !== 'string') return [];
    const sentence = text.split(/[.!?]\s/).find((part) => claimsReview.test(part) && !denies.test(part));
    if (sentence === undefined) return [];
    return [
      {
        path,
        place: path.endsWith('.md') ? '' : within(place, name),
        wrong: `claims the review of a professional: "${sentence.trim().slice(0, 80)}"`,
        remedy: 'take the claim out: no professional has looked',
      },
    ];
  });
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
