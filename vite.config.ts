import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { prose } from './scripts/prose.mjs';
import { texts } from './scripts/texts.mjs';

const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A static page has no headers of its own, so its policy is in the HTML; not in development, where Vite needs inline scripts. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
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

/** What starts the engine's worker: it runs as soon as it is there, while the page's own code is still on its way. */
const FIRST_WORKER = 'src/app/first-worker.ts';

function firstWorkerFirst(): Plugin {
  return {
    name: 'first-worker-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunk = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(FIRST_WORKER),
        );
        if (!chunk) throw new Error(`${FIRST_WORKER} is in no chunk of its own`);
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
    prose(),
    texts(),
    react(),
    optimizeLocales.vite({ locales: ['en-US', 'uk-UA'] }),
    firstWorkerFirst(),
    contentPolicy(),
  ],
  worker: { format: 'es' },
  // Otherwise the first visit in development is reloaded when the worker's imports are found.
  optimizeDeps: { entries: ['index.html', 'src/engine/worker.ts'] },
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: { index: 'index.html', 'first-worker': FIRST_WORKER },
      // What the page begins with is one file: a dozen small ones would wait for each other, and compress worse.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'page', tags: ['$initial'], test: (id) => !id.endsWith(FIRST_WORKER) }],
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
