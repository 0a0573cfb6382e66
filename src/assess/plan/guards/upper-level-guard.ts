import { countedLevel, roomUnderLimit } from '../room.ts';
import type { Guard } from './guard.ts';

/** An upper level that was seen exists, everything taken is known, and there is room left under it. */
export const upperLevelGuard: Guard = (input) => {
  const id = 'upper-level';
  const sources = countedLevel(input)?.sources ?? [];
  const room = roomUnderLimit(input);
  if (room !== undefined) return { id, state: room.room > 0 ? 'kept' : 'broken', missing: [], sources };
  const { nonFood } = input.ledger;
  const missing = nonFood.state === 'unknown' ? nonFood.missing : ['upper level'];
  return { id, state: 'unknown', missing, sources };
};

/** Kinds of names that could hide a reason against. */
const decisiveKinds = ['medicine', 'supplement', 'condition', 'symptom', 'laboratory'];

/** Everything the profile names that could be a reason against was recognised. */
export const namesGuard: Guard = ({ coverage }) => {
  const missing = coverage
    .filter((one) => one.status === 'unrecognised' && decisiveKinds.includes(one.kind))
    .map((one) => one.input);
  return { id: 'names', state: missing.length === 0 ? 'kept' : 'unknown', missing, sources: [] };
};
