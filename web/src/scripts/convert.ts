import { Engine } from '../engine/engine.ts';

/** The converter: answers while typing, in the words of the command line. */
const place = document.querySelector<HTMLElement>('[data-engine]');
const field = document.querySelector<HTMLInputElement>('#amount');
const out = document.querySelector<HTMLElement>('#converted');
if (place !== null && field !== null && out !== null) {
  const engine = new Engine(place.dataset['data'] ?? '', place.dataset['language'] === 'nl' ? 'nl' : 'en');
  const show = async (): Promise<void> => {
    const text = field.value.trim();
    const answer = text === '' ? undefined : await engine.ask({ kind: 'convert', text });
    if (text !== field.value.trim()) return;
    const words = answer?.kind === 'text' ? answer.text : answer?.kind === 'refused' ? answer.problem.remedy : '';
    out.replaceChildren(
      ...(words === '' ? [] : [Object.assign(document.createElement('pre'), { textContent: words })]),
    );
  };
  field.addEventListener('input', () => void show());
  document.querySelector('#convert')?.addEventListener('submit', (event) => event.preventDefault());
  void show();
}
