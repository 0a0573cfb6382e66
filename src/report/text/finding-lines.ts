import { listItem, padTo, wrap } from './layout.ts';
import type { Page } from './page.ts';

/** Reasons to stop or to ask first. */
export function contraindicationLines({ assessment, say }: Page): string[] {
  return assessment.contraindications.flatMap((one) => {
    const mark = one.verified ? '' : ` [${say('report.unverified')}]`;
    return listItem('-', `${one.text}${mark}`);
  });
}

/** What is unknown and would settle it. */
export function questionLines({ assessment }: Page): string[] {
  return assessment.questions.flatMap((question) => listItem('?', `${question.text} (${question.input})`));
}

/** The receipt: everything the profile named, with what became of it. */
export function coverageLines({ assessment, say, style }: Page): string[] {
  return assessment.coverage.map((entry) => {
    const status = say(`report.coverage.${entry.status}`);
    const line = `  ${padTo(entry.name, 46)} ${status}`.slice(0, 80).trimEnd();
    return entry.status === 'unrecognised' ? style.alarm(line) : line;
  });
}

/** Every derivation node on a few lines: rule, inputs, facts, sources, what it builds on. */
export function derivationLines({ assessment }: Page): string[] {
  return Object.entries(assessment.derivations).flatMap(([id, node]) => {
    const inputs = Object.entries(node.inputs).map(([name, value]) => `${name} ${value}`);
    const parts = [
      ...inputs,
      ...(node.facts.length === 0 ? [] : [`facts ${node.facts.join(', ')}`]),
      ...(node.sources.length === 0 ? [] : [`sources ${node.sources.join(', ')}`]),
      ...(node.children.length === 0 ? [] : [`from ${node.children.join(', ')}`]),
    ];
    const [first = '', ...rest] = wrap(`${node.rule}: ${parts.join('; ')}`, 7);
    return [`  ${id.padEnd(5)}${first.trimStart()}`, ...rest];
  });
}
