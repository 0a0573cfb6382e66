import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { isRecord } from './place.ts';

/** Where a file must be named after the id in it. */
const placed = [
  { path: /^nutrients\/([^/]+)\/nutrient\.yaml$/, what: 'folder' },
  { path: /^nutrients\/[^/]+\/interactions\/([^/]+)\.yaml$/, what: 'file' },
] as const;

/** A fact is found by its name: folder and file are named after the id inside. */
export const nutrientPlaces: ContentCheck = {
  name: 'nutrient-places',
  description: 'The folder of a nutrient and the file of an interaction are named after their id.',
  run(input: CheckInput): CheckOutcome {
    const findings: Finding[] = [];
    let checked = 0;
    for (const [path, data] of input.yaml) {
      for (const { path: pattern, what } of placed) {
        const name = pattern.exec(path)?.[1];
        if (name === undefined) continue;
        checked += 1;
        const id = isRecord(data) ? data['id'] : undefined;
        if (id === name) continue;
        findings.push({
          path,
          place: 'id',
          wrong: `the id is "${String(id)}", the ${what} is called "${name}"`,
          remedy: `rename the ${what}; an id is for ever`,
        });
      }
      const folder = /^nutrients\/[^/]+/.exec(path)?.[0];
      if (folder !== undefined && !input.files.has(`${folder}/nutrient.yaml`)) {
        findings.push({ path, place: '', wrong: 'its folder has no nutrient.yaml', remedy: 'add it or move the file' });
      }
    }
    return { checked, findings };
  },
};
