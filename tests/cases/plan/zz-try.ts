import { example, exampleNames, packs } from '/work/main/tests/knowledge.ts';
import { planOf } from '/work/main/tests/cases/plan/plan-of.ts';
import { personText } from '/work/main/src/report/person-text.ts';
import { professionalText } from '/work/main/src/report/professional-text.ts';
for (const name of exampleNames) {
  const { plan, evidence, input } = planOf(example(name));
  console.log('=====', name, plan.action, plan.steps.map((s) => `${s.do}:${s.id}`).join(' '), '|', plan.guards.map((g) => `${g.id}=${g.state}(${g.missing})`).join(' '));
  console.log(personText({ plan, evidence, language: input.language, messages: packs.corpus.messages }));
  if (name === 'woman-of-72') console.log(professionalText({ plan, evidence, language: input.language, messages: packs.corpus.messages }));
}
