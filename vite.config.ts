import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { kernels } from './scripts/kernels.mjs';
import { prose } from './scripts/prose.mjs';
import { texts } from './scripts/texts.mjs';
import { typography } from './scripts/typography.mjs';

const CONTENT_POLICY = [
  "default-src 'none'",
  // WebAssembly, which the processor's engine is written in, but no other code that is made while the page runs.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A static page has no headers of its own, so its policy is in the HTML; not in development, where Vite needs inline
 * scripts, nor for tests in Firefox, where Playwright cannot lift it from what it carries out in the page.
 */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: (_, { command }) => command === 'build' && process.env.BROWSER !== 'firefox',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** What starts the engine and asks for the texts: it runs while the rest of the page's code is still on its way. */
const FIRST = 'src/app/first.ts';
/** Modules that it consists of. */
const OF_FIRST = /src\/(app\/(first|preferences)|locales\/index)\.ts$|vite\/preload-helper/;

function firstThingsFirst(): Plugin {
  return {
    name: 'first-things-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunk = Object.values(bundle).find(
          (output) =>
            output.type === 'chunk' &&
            output.moduleIds.some((id) => id.endsWith(FIRST)) &&
            output.moduleIds.every((id) => OF_FIRST.test(id)),
        );
        if (!chunk) throw new Error(`${FIRST} is in no chunk of its own`);
        const attrs = { type: 'module', async: true, src: `./${chunk.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

export default defineConfig({
  // Relative, so that any host can serve dist/ from any folder.
  base: './',
  // React Aria brings its own texts in over 30 languages; the page speaks two.
  plugins: [
    typography(),
    prose(),
    texts(),
    react(),
    optimizeLocales.vite({ locales: ['en-US', 'uk-UA'] }),
    kernels(),
    firstThingsFirst(),
    contentPolicy(),
  ],
  worker: { format: 'es', plugins: () => [kernels()] },
  // Otherwise the first visit in development is reloaded when the worker's imports are found.
  optimizeDeps: { entries: ['index.html', 'src/engine/worker.ts'] },
  build: {
    target: 'es2022',
    rolldownOptions: {
      // What the page begins with is one file: a dozen small ones would wait for each other, and compress worse.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'first', test: OF_FIRST },
            { name: 'page', tags: ['$initial'] },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
    // `scripts/check-dist.mjs` has limits of its own, for what is sent.
    chunkSizeWarningLimit: 600,
    // A small font turned into a data: address would break the content policy.
    assetsInlineLimit: 0,
  },
});
