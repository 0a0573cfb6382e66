import type { Mention } from './mention.ts';

/** The state inside one pair of brackets, or of the whole text. */
export interface Level {
  readonly owner: Mention | null;
  pending: Mention | null;
  lastNoun: Mention | null;
  from: boolean;
  separated: boolean;
  excipient: 'direct' | 'later' | 'list' | null;
}

/** The state of newly opened brackets behind a noun; a list of excipients goes on inside. */
export const newLevel = (owner: Mention | null, outer: Level | null): Level => ({
  owner,
  pending: null,
  lastNoun: null,
  from: false,
  separated: false,
  excipient: outer?.excipient ?? null,
});
