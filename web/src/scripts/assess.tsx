import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from '../assess/app.tsx';
import type { Draft } from '../assess/draft.ts';
import { readKept, takeHandover } from '../assess/kept-draft.ts';
import { Engine } from '../engine/engine.ts';

/** Starts the tool in its place on the page once the knowledge is loaded. */
async function start(place: HTMLElement): Promise<void> {
  const language = place.dataset['language'] === 'nl' ? 'nl' : 'en';
  const engine = new Engine(place.dataset['data'] ?? '', language);
  const [ready, kept] = await Promise.all([engine.ready, readKept()]);
  if (ready.kind !== 'ready') {
    place.querySelector('[data-failed]')?.removeAttribute('hidden');
    place.querySelector('[data-loading]')?.setAttribute('hidden', '');
    return;
  }
  const draft: Draft = takeHandover() ?? kept ?? {};
  const view = location.pathname.endsWith('/assess/') ? 'assess' : 'result';
  place.removeAttribute('aria-busy');
  createRoot(place).render(
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-US'}>
      <App engine={engine} ready={ready} language={language} first={{ draft, isKept: kept !== undefined, view }} />
    </I18nProvider>,
  );
}

const place = document.querySelector<HTMLElement>('#tool');
if (place !== null) void start(place);
