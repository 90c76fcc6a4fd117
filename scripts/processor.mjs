// `npm run bench -- processor [rounds]`: the processor's engine with and without its kernels, in Node, in turns; how many
// operations and bytes a step takes, and which half of it takes the time. Prints a Markdown table.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { kernels } from './kernels.mjs';
import { median } from './median.mjs';
import { root } from './run-command.mjs';

const ROUND_MS = 200;

/** @param {{ rounds: number }} options */
export async function measureProcessor({ rounds }) {
  const outDir = mkdtempSync(join(tmpdir(), 'sparselight-processor-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [kernels()],
    build: { ssr: 'tests/bench/processor.ts', outDir, target: 'es2022', copyPublicDir: false },
  });
  const { measure } = await import(pathToFileURL(join(outDir, 'processor.js')).href);
  rmSync(outDir, { recursive: true });
  const head = [
    'patterns × inputs × units',
    'plain loops, steps/s',
    'kernels, steps/s',
    'times as fast',
    'codes lit',
    'GFLOP/s',
    'MB a step',
    'GB/s',
    'first half',
  ];
  console.log(`| ${head.join(' | ')} |\n| --- |${' ---: |'.repeat(head.length - 1)}`);
  for (const found of /** @type {import('../tests/bench/processor').Measured[]} */ (
    measure(rounds, ROUND_MS)
  )) {
    const ratios = found.fast.map((rate, round) => rate / found.plain[round]);
    const rate = median(found.fast);
    const cells = [
      found.size,
      short(median(found.plain)),
      short(rate),
      `**${median(ratios).toFixed(1)}** (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`,
      `${(100 * found.lit).toFixed(1)} %`,
      ((found.operations * rate) / 1e9).toFixed(1),
      short(found.bytes / 1e6),
      ((found.bytes * rate) / 1e9).toFixed(1),
      `${((100 * rate) / median(found.forward)).toFixed(0)} %`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function short(/** @type {number} */ value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
