import type { CheckInput, Finding } from './content-check.ts';
import { isRecord } from './place.ts';
import { objectsIn } from './walk.ts';

/** What is wrong with the redirects of a file: each leaves an id that is gone and ends, in steps, at one that exists. */
export function redirectFindings(input: CheckInput): readonly Finding[] {
  return [...input.yaml].flatMap(([path, data]) => {
    const redirects = isRecord(data) && Array.isArray(data['redirects']) ? data['redirects'] : [];
    const steps = new Map<string, string>();
    for (const entry of redirects) {
      if (isRecord(entry) && typeof entry['from'] === 'string' && typeof entry['to'] === 'string') {
        steps.set(entry['from'], entry['to']);
      }
    }
    const ids = new Set(
      [...objectsIn(data)].flatMap(({ node }) => (typeof node['id'] === 'string' ? [node['id']] : [])),
    );
    return [...steps.keys()].flatMap((from) => {
      const wrong = ids.has(from) ? `"${from}" still exists` : deadEnd(from, steps, ids);
      const remedy = 'let it lead to an id that exists; an id that exists needs no redirect';
      return wrong === undefined ? [] : [{ path, place: `redirects.${from}`, wrong, remedy }];
    });
  });
}

function deadEnd(from: string, steps: ReadonlyMap<string, string>, ids: ReadonlySet<string>): string | undefined {
  const passed = new Set<string>();
  let at = from;
  for (;;) {
    if (passed.has(at)) return `"${from}" leads round in a circle`;
    passed.add(at);
    const next = steps.get(at);
    if (next === undefined) return `"${from}" leads to "${at}", which does not exist`;
    if (ids.has(next)) return undefined;
    at = next;
  }
}
