import * as z from 'zod';

/**
 * How a fact was seen. Only `seen` counts as verified; every other standing may make an answer stricter, never laxer.
 * `memory` an editor's recollection, `inference` reasoned from seen facts, `proposal` a design choice without a source,
 * `mixed` partly seen.
 */
export const standingSchema = z.enum(['seen', 'memory', 'inference', 'proposal', 'mixed']);
/** How one fact was seen; anything but `seen` counts as unverified. */
export type Standing = z.infer<typeof standingSchema>;
