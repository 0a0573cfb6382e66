import { courses } from '../courses.ts';
import { makeStep, type StepDraft } from '../make-step.ts';
import type { PlanInput, PlanInteraction } from '../plan-input.ts';
import { nothing, type PlanPart } from '../plan-part.ts';
import type { PlanAction, PlanStep, PlanVerb } from '../schema.ts';
import { takenItems, takenSupplements } from '../taken.ts';

/** Clashes that must be avoided: a pause, another medicine or another compound where the content offers one, else a stop. */
export function avoidPart(input: PlanInput): PlanPart {
  const hits = atHome(input).filter((one) => one.management.action === 'avoid');
  if (hits.length === 0 || takenItems(input).length === 0) return nothing;
  if (takenSupplements(input).length === 0) return medicinesPart(hits, input);
  const choices = hits.map((hit) => ({ hit, ...wayOut(hit) }));
  const first = choices.map((one) => one.action).sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? 'none';
  return { action: first, steps: choices.map(({ hit, id, verb }) => clashStep(hit, id, verb, input)) };
}

/** A short course of a medicine for which the content offers a pause: the supplement waits until it is over. */
export function coursePart(input: PlanInput): PlanPart {
  const all = courses(atHome(input), input);
  if (all.length === 0 || takenItems(input).length === 0) return nothing;
  if (takenSupplements(input).length === 0)
    return medicinesPart(
      all.map((one) => one.interaction),
      input,
    );
  return {
    action: 'pause',
    steps: all.map(({ interaction, until }) =>
      until === undefined
        ? clashStep(interaction, 'course-open', 'pause', input)
        : clashStep(interaction, 'course', 'pause', input, { until }),
    ),
  };
}

/** Two medicines: there is no supplement to leave out, and which medicine waits is not the person's choice. */
function medicinesPart(hits: readonly PlanInteraction[], input: PlanInput): PlanPart {
  const medicines = takenItems(input)
    .map((item) => item.name)
    .join(', ');
  return { action: 'refer', steps: hits.map((hit) => clashStep(hit, 'clash-medicines', 'ask', input, { medicines })) };
}

/** Clashes that need time between the two; those of a course are answered by the pause. */
export function separatePart(input: PlanInput): PlanPart {
  if (takenItems(input).length === 0) return nothing;
  const paused = new Set(courses(atHome(input), input).map((one) => one.interaction.id));
  const hits = atHome(input).filter((one) => one.management.action === 'separate' && !paused.has(one.id));
  if (hits.length === 0) return nothing;
  return { action: 'change', steps: hits.map((hit) => clashStep(hit, 'separate', 'separate', input)) };
}

/** Strictest first. */
const order: readonly PlanAction[] = ['stop', 'pause', 'refer', 'change', 'none'];

interface WayOut {
  readonly id: string;
  readonly verb: PlanVerb;
  readonly action: PlanAction;
}

function wayOut({ management, needs }: PlanInteraction): WayOut {
  if (needs.length > 0) return { id: 'clash-unsure', verb: 'ask', action: 'refer' };
  const { alternatives } = management;
  if (alternatives.includes('pause-nutrient')) return { id: 'clash-pause', verb: 'pause', action: 'pause' };
  if (alternatives.includes('other-drug')) return { id: 'clash-other-drug', verb: 'ask', action: 'refer' };
  if (alternatives.includes('other-compound')) return { id: 'clash-other-compound', verb: 'change', action: 'change' };
  return { id: 'clash-stop', verb: 'stop', action: 'stop' };
}

function clashStep(
  hit: PlanInteraction,
  id: string,
  verb: PlanVerb,
  input: PlanInput,
  parameters: Readonly<Record<string, string>> = {},
): PlanStep {
  const draft: StepDraft = {
    id,
    do: verb,
    parameters: { name: hit.with.name, text: hit.text, management: hit.management.text, ...parameters },
    inputs: [hit.with.input],
    basis: [hit.id],
    sources: hit.sources,
    verified: hit.verified,
  };
  return makeStep(draft, input);
}

function atHome({ interactions }: PlanInput): readonly PlanInteraction[] {
  return (interactions ?? []).filter((one) => one.setting !== 'hospital');
}
