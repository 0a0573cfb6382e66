import { checkGuards } from './guards/check-guards.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlanPart } from './plan-part.ts';
import type { Plan, PlanAction } from './schema.ts';
import { goalPart } from './steps/goal-steps.ts';
import { intakePart } from './steps/intake-steps.ts';
import { avoidPart, coursePart, separatePart } from './steps/interaction-steps.ts';
import { cautionPart, referPart, stopPart, urgentPart } from './steps/safety-steps.ts';
import { unknownConditionPart } from './steps/unknown-condition-steps.ts';
import { upperLevelPart } from './steps/upper-level-steps.ts';

/** Rules that come before food and goals, in order; the first that decides names the action. */
const safetyParts: readonly ((input: PlanInput) => PlanPart)[] = [
  unknownConditionPart,
  upperLevelPart,
  referPart,
  cautionPart,
  avoidPart,
  coursePart,
  separatePart,
];

/** When no safety rule decides: the doctor before a supplement, a supplement before food alone. */
const order: readonly PlanAction[] = ['refer', 'supplement', 'food'];

/**
 * The plan of an assessment, by docs/methods/plan.md. Urgent and stop rules end it, and a condition that was not
 * recognised and may hide a stop; then come other such conditions, the upper level, rules that refer, kidney function that is not known, and clashes; then food; then goals. A supplement is proposed only where nothing
 * before it objects and every guard-rail is kept, and never above the upper level.
 */
export function makePlan(input: PlanInput): Plan {
  const guards = [...checkGuards(input)];
  const urgent = urgentPart(input);
  const stop = stopPart(input);
  if (urgent.steps.length > 0) return { action: 'refer', steps: [...urgent.steps, ...stop.steps], guards };
  if (stop.steps.length > 0) return { action: stop.action, steps: [...stop.steps], guards };
  const unknown = unknownConditionPart(input);
  if (unknown.maySayStop) return { action: 'refer', steps: [...unknown.steps], guards };
  const safety = safetyParts.map((part) => part(input));
  const decided = safety.find((part) => part.action !== 'none')?.action;
  const intake = intakePart(input);
  const mayPropose = decided === undefined && intake.action !== 'refer';
  const goals = input.evidence.map((evidence) => goalPart(evidence, { input, guards, mayPropose }));
  const rest = [intake, ...goals];
  const steps = [...safety, ...rest].flatMap((part) => [...part.steps]);
  const action = decided ?? strictest(rest);
  return { action, steps: oneDoseAtMost(action, steps), guards };
}

function strictest(parts: readonly PlanPart[]): PlanAction {
  return order.find((action) => parts.some((part) => part.action === action)) ?? 'none';
}

const doseVerbs = ['take', 'watch', 'stop-when'];

/**
 * A dose stands in a plan only when that is what the plan comes down to, and two goals never make two doses, since each was
 * checked against the whole room: the first stays.
 */
function oneDoseAtMost(action: PlanAction, steps: Plan['steps']): Plan['steps'] {
  const first = action === 'supplement' ? steps.find((step) => step.do === 'take') : undefined;
  return steps.filter(
    (step) => !doseVerbs.includes(step.do) || (first !== undefined && step.inputs[0] === first.inputs[0]),
  );
}
