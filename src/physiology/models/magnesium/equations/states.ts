import { state } from '../../../equations/index.ts';

/*
 * The 28 states of docs/methods/whole-body-model.md, by the symbols used there. Time is in hours.
 * Audit states count what left the body; nothing depends on them.
 */

/** Meal energy in the stomach, in standard meals. */
export const E = state('E', 'meal');
/** Undissolved salt in the upper gut. */
export const X = state('X', 'mmol');
/** Dissolved in the stomach. */
export const Sd = state('Sd', 'mmol');
/** Duodenum and proximal jejunum. */
export const G1 = state('G1', 'mmol');
/** Middle small bowel. */
export const G2 = state('G2', 'mmol');
/** Distal small bowel. */
export const G3 = state('G3', 'mmol');
/** Colon, with what is bound or undissolved. */
export const Gc = state('Gc', 'mmol');
/** Extracellular fluid. */
export const Mp = state('Mp', 'mmol');
/** Fast visceral cells. */
export const Mf = state('Mf', 'mmol');
/** Rapidly exchangeable cells. */
export const Mi = state('Mi', 'mmol');
/** Intermediate soft tissue. */
export const Mm = state('Mm', 'mmol');
/** Slow muscle. */
export const Ms = state('Ms', 'mmol');
/** Erythrocytes. */
export const Rb = state('Rb', 'mmol');
/** Bone surface. */
export const Bx = state('Bx', 'mmol');
/** Deep bone. */
export const Bd = state('Bd', 'mmol');
/** Expression of uptake channels in the gut; 1 is healthy. */
export const Ag = state('Ag', '1');
/** The same in the distal convoluted tubule. */
export const Ad = state('Ad', '1');
/** Parathyroid hormone. */
export const PTH = state('PTH', 'pmol/L');
/** Ionised plasma calcium. */
export const Ca = state('Ca', 'mmol/L');
/** Exchangeable bone calcium. */
export const CaB = state('CaB', 'mmol');
/** Calcitriol. */
export const D = state('D', 'pmol/L');
/** Osteoclast activity; 1 is healthy. */
export const OC = state('OC', '1');
/** Osteoblast activity; 1 is healthy. */
export const OB = state('OB', '1');
/** Plasma potassium. */
export const K = state('K', 'mmol/L');
/** Intramuscular depot. */
export const IM = state('IM', 'mmol');
/** Cumulative urine, audit. */
export const Uc = state('Uc', 'mmol');
/** Cumulative faeces, audit. */
export const Fc = state('Fc', 'mmol');
/** Cumulative sweat and skin, audit. */
export const Sc = state('Sc', 'mmol');
