import type { NutrientContent } from '../../../src/corpus/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { html, type Markup, type Say } from '../../../src/report/index.ts';
import { adultValue } from '../lists/adult-values.ts';
import type { Citations } from './cite.ts';

type Value = NutrientContent['references']['values'][number];

/** Three figures for the top of the page: what is enough, what is the limit, and the most serious rule. */
export function keyFigures(content: NutrientContent, language: Language, say: Say, citations: Citations): Markup {
  const { sets, values } = content.references;
  const set = sets.find(({ id }) => id === content.nutrient.defaultReferenceSet[language]);
  const limitSet = sets.find(({ id }) => id === set?.upperLevelSet);
  const female = adultValue(values, { set: set?.id, sex: 'female', kinds: ['AI', 'PRI', 'RDA'] });
  const male = adultValue(values, { set: set?.id, sex: 'male', kinds: ['AI', 'PRI', 'RDA'] });
  const limit = adultValue(values, { set: limitSet?.id, sex: 'female', kinds: ['UL'] });
  const rule = content.conditionRules.find((one) => one.severity === 'contraindicated' && one.action === 'stop');
  const figures = [
    female === undefined || male === undefined
      ? undefined
      : figure(
          say('site.monograph.intake'),
          `${amount(female)} / ${amount(male)} mg`,
          say('site.monograph.intake-note', { set: set?.name[language] ?? '' }),
          citations.cite(female.sources.slice(0, 1)),
        ),
    limit === undefined
      ? undefined
      : figure(
          say('site.monograph.limit'),
          `${amount(limit)} mg`,
          say('site.monograph.limit-note', { set: limitSet?.name[language] ?? '' }),
          citations.cite(limit.sources.slice(0, 1)),
        ),
    rule === undefined
      ? undefined
      : figure(
          say('site.monograph.risk'),
          rule.name[language],
          rule.because[language],
          citations.cite(rule.sources.slice(0, 1)),
        ),
  ];
  return html`<dl class="facts">${figures.filter((one) => one !== undefined)}</dl>`;
}

function figure(name: string, value: string, note: string, source: Markup): Markup {
  return html`<div><dt>${name}</dt><dd>${value}<small>${note} ${source}</small></dd></div>`;
}

function amount(value: Value): string {
  return String(value.value ?? '').replace(/ .*$/, '');
}
