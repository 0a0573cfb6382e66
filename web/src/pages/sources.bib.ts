import { corpus } from '../knowledge/packs.ts';
import { bibTex } from '../lists/bibliography-files.ts';

/** The whole bibliography as BibTeX. */
export const GET = (): Response => new Response(corpus.sources.map(bibTex).join('\n'));
