import { useEffect } from 'react';
import type { Draft } from './draft.ts';
import { handOver } from './kept-draft.ts';

/** Which part of the tool an address shows. */
export type View = 'assess' | 'result';

/** The address follows the view, the back button goes back, and the language switch hands the draft over. */
export function useAddress(view: View, setView: (view: View) => void, language: string, draft: Draft): void {
  useEffect(() => {
    const address = `/${language}/${view}/`;
    const isThere = location.pathname === address || (view === 'result' && location.pathname.endsWith('/schedule/'));
    if (!isThere) history.pushState(null, '', address);
    document.documentElement.dataset['view'] = view;
  }, [view, language]);
  useEffect(() => {
    const follow = (): void => setView(location.pathname.endsWith('/assess/') ? 'assess' : 'result');
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [setView]);
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-language]')];
    const carry = (event: Event): void => {
      handOver(draft);
      const link = event.currentTarget;
      if (link instanceof HTMLAnchorElement) link.pathname = `/${link.hreflang}/${view}/`;
    };
    for (const link of links) link.addEventListener('click', carry);
    return () => {
      for (const link of links) link.removeEventListener('click', carry);
    };
  }, [draft, view]);
}
