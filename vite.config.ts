import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { prose } from './scripts/prose.mjs';

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

export default defineConfig({
  // Relative, so that any host can serve dist/ from any folder.
  base: './',
  // React Aria brings its own texts in over 30 languages; the page speaks two.
  plugins: [prose(), react(), optimizeLocales.vite({ locales: ['en-US', 'uk-UA'] }), contentPolicy()],
  worker: { format: 'es' },
  // Otherwise the first visit in development is reloaded when the worker's imports are found.
  optimizeDeps: { entries: ['index.html', 'src/engine/worker.ts'] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A small font turned into a data: address would break the content policy.
    assetsInlineLimit: 0,
  },
});
