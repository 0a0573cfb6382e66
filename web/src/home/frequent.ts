import type { NutrientContent } from '../../../src/corpus/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { certaintyMark, type Markup, type Say, severityMark } from '../../../src/report/index.ts';
import { worstRule } from '../lists/interaction-card.ts';

/** Records that people look up first, by id; one that the content does not have is left out. */
const asked = ['levothyroxine', 'quinolones', 'sleep', 'kidney-severe'];

/** A frequent question with its answer and mark in the list. */
export interface FrequentAnswer {
  readonly address: string;
  readonly name: string;
  readonly mark: Markup;
  readonly answer: string;
}

/** The frequent questions that this nutrient's content answers. */
export function frequentAnswers(content: NutrientContent, language: Language, say: Say): readonly FrequentAnswer[] {
  return asked.flatMap(
    (id) =>
      interactionAnswer(id, content, language, say) ??
      indicationAnswer(id, content, language, say) ??
      ruleAnswer(id, content, language, say) ??
      [],
  );
}

function interactionAnswer(
  id: string,
  content: NutrientContent,
  language: Language,
  say: Say,
): FrequentAnswer | undefined {
  const row = content.interactions.find((one) => one.id === id);
  if (row === undefined) return undefined;
  const worst = worstRule(row);
  return {
    address: `/${language}/interactions/#${id}`,
    name: row.partner[language],
    mark: severityMark(worst.severity, say),
    answer: worst.text[language],
  };
}

function indicationAnswer(
  id: string,
  content: NutrientContent,
  language: Language,
  say: Say,
): FrequentAnswer | undefined {
  const use = content.indications.find((one) => one.id === id);
  if (use === undefined) return undefined;
  return {
    address: `/${language}/evidence/#${id}`,
    name: use.name[language],
    mark: certaintyMark(use.certainty, say),
    answer: use.verdict[language],
  };
}

function ruleAnswer(id: string, content: NutrientContent, language: Language, say: Say): FrequentAnswer | undefined {
  const rule = content.conditionRules.find((one) => one.id === id);
  if (rule === undefined) return undefined;
  return {
    address: `/${language}/interactions/#${id}`,
    name: rule.name[language],
    mark: severityMark(rule.severity, say),
    answer: rule.person[language],
  };
}
