import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'astro/config';

/** Address under which the site is published; canonical addresses, hreflang and the sitemap need it. */
const origin = process.env['ELEMENTAIR_ORIGIN'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  site: origin,
  output: 'static',
  outDir: process.env['ELEMENTAIR_SITE'] ?? '../dist/web',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The Content-Security-Policy knows no inline script and no inline style: every asset is a file.
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, target: 'es2023' },
    worker: { format: 'es' },
    // The words of the comboboxes in thirty languages would be a fifth of the script.
    plugins: [optimizeLocales.vite({ locales: ['en-US', 'nl-NL'] })],
  },
});
