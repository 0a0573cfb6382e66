import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { isRecord } from './place.ts';

const wordFiles = /^(?:messages\/[^/]+|label\/messages)\.yaml$/;
const placeholder = /\{([A-Za-z]+)\}/g;

/** What the product says exists once, in both languages, with the same holes to fill. */
export const wantedWords: ContentCheck = {
  name: 'wanted-words',
  description: 'Each message has words in both languages with equal placeholders, and its key exists once.',
  run(input: CheckInput): CheckOutcome {
    const findings: Finding[] = [];
    const seen = new Map<string, string>();
    let checked = 0;
    for (const [path, data] of input.yaml) {
      if (!wordFiles.test(path) || !isRecord(data)) continue;
      for (const [key, text] of Object.entries(data)) {
        checked += 1;
        const wrong = messageProblem(text) ?? repeated(seen, path, key);
        if (path.startsWith('messages/')) seen.set(key, path);
        if (wrong !== undefined) findings.push({ path, place: key, ...wrong });
      }
    }
    return { checked, findings };
  },
};

type Problem = Pick<Finding, 'wrong' | 'remedy'>;

function messageProblem(text: unknown): Problem | undefined {
  const { en, nl } = isRecord(text) ? text : {};
  if (typeof en !== 'string' || typeof nl !== 'string' || en.trim() === '' || nl.trim() === '') {
    return { wrong: 'words are missing in one of the languages', remedy: 'write both' };
  }
  const [english, dutch] = [placeholdersIn(en), placeholdersIn(nl)];
  if (english === dutch) return undefined;
  return {
    wrong: `English fills ${english || 'nothing'}, Dutch fills ${dutch || 'nothing'}`,
    remedy: 'use the same placeholders in both languages',
  };
}

function repeated(seen: ReadonlyMap<string, string>, path: string, key: string): Problem | undefined {
  const other = seen.get(key);
  if (other === undefined || !path.startsWith('messages/')) return undefined;
  return { wrong: `the key stands in ${other} as well`, remedy: 'keep one of the two' };
}

function placeholdersIn(text: string): string {
  return [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))].sort().join(' ');
}
