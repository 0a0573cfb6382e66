import type { Assessment, DerivationNode } from '../../assess/index.ts';
import { hasWords } from '../../corpus/index.ts';
import { showNumber } from '../format-answer.ts';
import { html, type Markup } from '../html/escape.ts';
import type { HtmlPage } from '../html/sections.ts';

/** Levels that are drawn; a deeper part stands in the list of all derivations. */
const deepest = 6;

/** The tree behind one number: rule, what went in, where it is from, and the parts it was made of. */
export function whyTree(id: string, page: HtmlPage, label: string): Markup | undefined {
  if (!Object.hasOwn(page.assessment.derivations, id)) return undefined;
  return html`<details class="why"><summary>${page.say('site.result.why', { what: label })}</summary><ul class="tree">${branch(id, page, 0)}</ul></details>`;
}

function branch(id: string, page: HtmlPage, depth: number): Markup | undefined {
  const node = page.assessment.derivations[id];
  if (node === undefined || depth > deepest) return undefined;
  const children = node.children.flatMap((child) => branch(child, page, depth + 1) ?? []);
  const below = children.length === 0 ? undefined : html`<ul>${children}</ul>`;
  const value = amountOf(id, page.assessment, page);
  const from = [...node.facts, ...node.sources];
  const sources = from.length === 0 ? undefined : html`<small>${from.join(', ')}</small>`;
  return html`<li><div class="n"><span>${nameOf(id, node, page)}</span><b>${value ?? ''}</b><small>${inputsOf(node, page)}</small>${sources}</div>${below}</li>`;
}

/** The entry it belongs to, else what the rule does in words. */
function nameOf(id: string, node: DerivationNode, page: HtmlPage): string {
  const { assessment } = page;
  const entry = assessment.intake.entries.find((one) => 'derivation' in one.amount && one.amount.derivation === id);
  return entry?.name ?? wordsOr(`site.rule.${node.rule}`, node.rule, page);
}

function inputsOf(node: DerivationNode, page: HtmlPage): string {
  const { assessment } = page;
  return Object.entries(node.inputs)
    .filter(([name]) => name !== 'input' && name !== 'lines')
    .map(([name, value]) => {
      const shown = typeof value === 'number' ? showNumber(value, assessment.language) : String(value);
      return `${wordsOr(`site.rule-input.${kebab(name)}`, name, page)} ${shown}`;
    })
    .join('; ');
}

/** A rule that has no words yet is shown by its id rather than not at all. */
function wordsOr(key: string, id: string, { corpus, say }: HtmlPage): string {
  return hasWords(corpus.messages, key) ? say(key) : id;
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase();
}

/** The number of a derivation where an answer names it. */
function amountOf(id: string, assessment: Assessment, { say }: HtmlPage): string | undefined {
  const { intake, reference, references, upperLevel, absorption } = assessment;
  const parts = [intake.food, intake.water, intake.supplements, intake.medicines, intake.nonFood, intake.total];
  const answers = [
    ...parts,
    ...intake.entries.map((one) => one.amount),
    ...references.map((one) => one.intake),
    ...(reference === null ? [] : [reference.intake]),
    upperLevel.limit,
    absorption.perDay,
  ];
  const found = answers.find((one) => 'derivation' in one && one.derivation === id);
  if (found === undefined) return undefined;
  if (found.state === 'unknown') {
    return found.atLeast === undefined
      ? say('report.unknown')
      : say('report.at-least', { value: `${showNumber(found.atLeast, assessment.language)} mg` });
  }
  if (found.state === 'not-applicable') return undefined;
  const { language } = assessment;
  const range =
    found.low === undefined || found.high === undefined
      ? ''
      : ` (${showNumber(found.low, language)}–${showNumber(found.high, language)})`;
  return `${showNumber(found.value, language)} mg${range}`;
}
