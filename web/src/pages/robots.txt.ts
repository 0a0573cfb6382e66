import type { APIContext } from 'astro';

/** Every page may be read; the API is no page. */
export const GET = ({ site }: APIContext): Response =>
  new Response(`User-agent: *\nDisallow: /api/\nSitemap: ${new URL('/sitemap.xml', site).href}\n`);
