import { expect, test } from 'vitest';
import { checkLayers } from '../../../scripts/layers.mjs';

const problemsIn = (file: string, text: string) =>
  checkLayers({ [file]: text }).map(({ line, rule }) => `${line}: ${rule}`);

test('imports downwards, within a folder and of packages pass', () => {
  const files = {
    'src/model/forward.ts': "import { init } from './init';",
    'src/engine/webgl/engine.ts':
      "import * as tf from '@tensorflow/tfjs-core';\nexport * from '../../model/forward';",
    'src/lab/store.ts':
      "import { create } from 'zustand';\nconst worker = new Worker(new URL('../engine/worker.ts', import.meta.url));",
    'src/lab/texts.ts': `const load = (name: string) => import(\`../locales/\${name}.ts\`);`,
    'src/app/main.tsx': "import { Lab } from '../lab/Lab';\nimport './app.css';",
  };
  expect(checkLayers(files)).toEqual([]);
});

test('an import sideways is caught', () => {
  expect(problemsIn('src/lesson/step.ts', "import { ask } from '../ask/ask';")).toEqual([
    '1: lesson may not import ask (it may import: model, data, engine, lab, ui, locales)',
  ]);
});

test('an import upwards is caught, on its line', () => {
  expect(
    problemsIn('src/model/loss.ts', "import { a } from './a';\n\nimport { b } from '../data/b';"),
  ).toEqual(['3: model may not import data (it may import: nothing of ours)']);
});

test.each([
  ['over several lines', 'import {\n  type A,\n  b,\n} from "../lab/store";', 4],
  ['of a type', "import type { A } from '../lab/store';", 1],
  ['of a type, inline', "let a: import('../lab/store').A;", 1],
  ['for its effect', "import '../lab/store';", 1],
  ['re-export', "export { a } from '../lab/store';", 1],
  ['re-export of all', "export type * from '../lab/store';", 1],
  ['dynamic', "const load = () =>\n  import('../lab/store');", 2],
  ['of a worker', "new Worker(new URL('../lab/store.ts', import.meta.url), { type: 'module' });", 1],
  ['glob', "import.meta.glob(['./*.ts', '../lab/*.ts']);", 1],
])('an import is seen: %s', (_name, text, line) => {
  expect(problemsIn('src/ui/part.ts', text)).toEqual([
    `${line}: ui may not import lab (it may import: nothing of ours)`,
  ]);
});

test('an import in CSS is seen', () => {
  expect(problemsIn('src/ui/part.css', "@import url('../app/theme.css');")).toHaveLength(1);
});

test('comments and texts are not imports', () => {
  const text =
    "// import a from '../lab/a'\n/* export * from '../lab/a' */\nconst b = `import c from '../lab/c'`;";
  expect(problemsIn('src/model/a.ts', text)).toEqual([]);
});

test('tfjs outside engine/webgl is caught', () => {
  const text = "import { tensor } from '@tensorflow/tfjs-core';";
  for (const file of ['src/model/a.ts', 'src/engine/cpu/a.ts', 'src/lab/a.ts']) {
    expect(problemsIn(file, text)).toEqual([
      '1: only src/engine/webgl/, src/engine/tfjs/ may import tfjs (@tensorflow/tfjs-core)',
    ]);
  }
});

test('React outside the folders that draw is caught', () => {
  expect(problemsIn('src/engine/a.ts', "import { useState } from 'react';")).toHaveLength(1);
  expect(problemsIn('src/share/a.ts', "import { Button } from 'react-aria-components/Button';")).toHaveLength(
    1,
  );
});

test('a folder that is not in the table, a file in no folder, and a path out of src are caught', () => {
  expect(problemsIn('src/helpers/a.ts', '')).toEqual(['1: src/helpers is not in the table of layers']);
  expect(problemsIn('src/main.ts', '')).toEqual(['1: src/main.ts is not in the table of layers']);
  expect(problemsIn('src/app/a.ts', "import '../../tests/a';")).toEqual(['1: ../../tests/a leaves src/']);
});

test('an import whose path cannot be read is caught', () => {
  expect(problemsIn('src/app/a.ts', 'const load = (path: string) => import(path);')).toHaveLength(1);
});
