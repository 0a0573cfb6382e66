export { checkCompoundForm } from './check-form.ts';
export {
  type AmountBasis,
  type CompoundConversion,
  type ConversionInput,
  convertCompound,
  type StatedQuantity,
  statedQuantity,
  substanceOf,
} from './convert-compound.ts';
export {
  candidateForms,
  type ElementShare,
  elementShareOfForm,
  elementShareOfForms,
  richestShare,
} from './element-share.ts';
export { type CompoundChoice, compoundsOfGroup, findCompound } from './find-compound.ts';
export { molarMassOfFormula } from './molar-mass.ts';
export { type AtomCounts, hillFormula, parseFormula } from './parse-formula.ts';
