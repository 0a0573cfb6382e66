import type { Engine } from '../engine/engine.ts';
import type { Draft } from './draft.ts';
import { profileOf } from './draft.ts';
import { saveFile } from './save-file.ts';
import { today } from './use-assessment.ts';

/** A file that was opened: its draft, or what is wrong with it. */
export type Opened = { readonly draft: Draft } | { readonly wrong: string };

/** Reads a profile file on this device. */
export async function openDraft(engine: Engine, file: File): Promise<Opened> {
  const answer = await engine.ask({ kind: 'read', text: await file.text(), today: today() });
  if (answer.kind === 'profile') return { draft: answer.profile as Draft };
  if (answer.kind === 'refused') return { wrong: `${answer.problem.path} ${answer.problem.remedy}`.trim() };
  return { wrong: '' };
}

/** Saves the draft as the file that the command line reads. */
export async function saveDraft(engine: Engine, draft: Draft): Promise<void> {
  const answer = await engine.ask({ kind: 'write', profile: profileOf(draft) });
  if (answer.kind === 'text') saveFile(`elementair-${today()}.yaml`, 'application/yaml', answer.text);
}

/** Saves the day as a calendar or as a medication card. */
export async function saveDay(engine: Engine, draft: Draft, form: 'ics' | 'card'): Promise<void> {
  const answer = await engine.ask({ kind: 'day', profile: profileOf(draft), today: today(), form });
  if (answer.kind !== 'text') return;
  if (form === 'ics') saveFile('elementair.ics', 'text/calendar', answer.text);
  else saveFile('elementair.txt', 'text/plain', answer.text);
}
