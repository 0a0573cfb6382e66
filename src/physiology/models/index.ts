import type { BodyModelCode } from '../body/body-model.ts';
import { wholeBody } from './magnesium/model.ts';

/** Code of every whole-body model by the id the content names it with. */
export const bodyModels: ReadonlyMap<string, BodyModelCode> = new Map([[wholeBody.id, wholeBody]]);
