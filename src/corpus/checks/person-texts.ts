import type { CheckInput } from './content-check.ts';
import { isRecord } from './place.ts';
import { partsOf, plainProse } from './prose.ts';
import { objectsIn, within } from './walk.ts';

/** A Dutch text that the person reads, without holes and marks. */
export interface PersonText {
  /** Where such texts come from; they are averaged together. */
  readonly kind: string;
  readonly path: string;
  readonly place: string;
  readonly text: string;
}

/** Every Dutch text to the person: clashes, condition rules, sentences of an assessment, summaries. */
export function personTexts(input: CheckInput): readonly PersonText[] {
  return [...input.yaml].flatMap(([path, data]) => yamlTexts(path, data)).concat(summaries(input));
}

function yamlTexts(path: string, data: unknown): readonly PersonText[] {
  if (/\/(interactions\/[^/]+|ruled-out)\.yaml$/.test(path)) return fieldTexts('interactions', path, data, 'text');
  if (/^nutrients\/[^/]+\/conditions\.yaml$/.test(path)) return fieldTexts('condition rules', path, data, 'person');
  if (path !== 'messages/assessment.yaml' || !isRecord(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    isRecord(value) && typeof value['nl'] === 'string' ? messageText(path, key, value['nl']) : [],
  );
}

function fieldTexts(kind: string, path: string, data: unknown, field: string): readonly PersonText[] {
  return [...objectsIn(data)].flatMap(({ place, node, key }) =>
    key === field && typeof node['nl'] === 'string'
      ? [{ kind, path, place: within(place, 'nl'), text: node['nl'] }]
      : [],
  );
}

/** A hole is filled with a short word; a message that is nothing but holes has no words of its own. */
function messageText(path: string, key: string, text: string): readonly PersonText[] {
  if (!/\p{L}/u.test(text.replaceAll(/\{[A-Za-z]+\}/g, ''))) return [];
  return [{ kind: 'assessment', path, place: `${key}.nl`, text: text.replaceAll(/\{[A-Za-z]+\}/g, '250') }];
}

function summaries(input: CheckInput): readonly PersonText[] {
  return [...input.files].flatMap(([path, markdown]) =>
    /\/monograph\/nl\/\d\d-summary\.md$/.test(path)
      ? partsOf(markdown).map((part) => ({ kind: 'summary', path, place: part.slug, text: withoutMarks(part.text) }))
      : [],
  );
}

function withoutMarks(markdown: string): string {
  return plainProse(markdown).replaceAll(/^(?:#{1,6} .*|[>\s]*[-*] )/gm, '');
}
