import { createRoot } from 'react-dom/client';
import { App } from '../simulate/app.tsx';
import type { Examples } from '../simulate/setting.ts';
import { Simulator } from '../simulate/simulator.ts';
import { WordsProvider, wordsFrom } from '../simulate/words.ts';

/** Starts the simulator in its place on the page once the knowledge is loaded. */
async function start(place: HTMLElement): Promise<void> {
  const language = place.dataset['language'] === 'nl' ? 'nl' : 'en';
  const simulator = new Simulator(place.dataset['data'] ?? '', language);
  const ready = await simulator.ready;
  if (ready.kind !== 'ready') {
    place.querySelector('[data-failed]')?.removeAttribute('hidden');
    place.querySelector('[data-loading]')?.setAttribute('hidden', '');
    return;
  }
  // Written by the build of this page from the examples of the repository.
  const examples = JSON.parse(place.dataset['examples'] ?? '{}') as Examples;
  place.removeAttribute('aria-busy');
  createRoot(place).render(
    <WordsProvider value={wordsFrom(ready.words, language)}>
      <App simulator={simulator} examples={examples} />
    </WordsProvider>,
  );
}

const place = document.querySelector<HTMLElement>('#simulator');
if (place !== null) void start(place);
