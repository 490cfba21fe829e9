import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installBeside, type OtherProject } from './as-installed.ts';

/** How people write the tags, and mistakes that the compiler must tell: an expected error that is none is one. */
const files: Readonly<Record<string, string>> = {
  'react.tsx': `/// <reference types="coproduction-star/react" />
export const code = (code: string) => code;
export const good = (
  <coprod-star-check
    mode="full"
    show-numbers
    heading-level={3}
    className="a"
    lang="cy"
    ref={(check) => check?.start()}
    oncoprod-result={({ detail }) => code(detail.code)}
  >
    Ring us.
  </coprod-star-check>
);
// @ts-expect-error there is no such mode
export const mode = <coprod-star-check mode="slow" />;
// @ts-expect-error there is no such attribute
export const colour = <coprod-star-check colour="red" />;
// @ts-expect-error a number is no words
export const limit = <coprod-case-carousel limit="three" />;
// @ts-expect-error the event has no such part
export const result = <coprod-star-check oncoprod-result={({ detail }) => code(detail.result)} />;
`,
  'vue.ts': `/// <reference types="coproduction-star/vue" />
import type { GlobalComponents } from 'vue';
type Check = InstanceType<GlobalComponents['coprod-star-check']>;
export const good: Check['$props'] = { mode: 'full', 'heading-level': 3, class: 'a' };
// @ts-expect-error there is no such mode
export const mode: Check['$props'] = { mode: 'slow' };
// @ts-expect-error there is no such event
export const event = (check: Check) => check.$emit('coprod-none');
`,
  'other.ts': `import type { CoprodElements } from 'coproduction-star/jsx';
export const good: CoprodElements['coprod-star'] = { code: null, 'show-numbers': true };
// @ts-expect-error a code is text
export const code: CoprodElements['coprod-star'] = { code: 1 };
`,
  'plain.ts': `import 'coproduction-star/star-check';
const check = document.querySelector('coprod-star-check')!;
check.mode = 'full';
check.addEventListener('coprod-result', ({ detail }) => console.log(detail.code, detail.score.points));
// @ts-expect-error there is no such mode
check.mode = 'slow';
`,
};

let project: OtherProject;
beforeAll(() => {
  project = installBeside('demo/cms/react', [
    '@types/react',
    '@types/react-dom',
    'react',
    'react-dom',
    'vue',
  ]);
});
afterAll(() => project?.remove());

function compile(config: string): string {
  const words = ['-p', config];
  return spawnSync('tsc', words, {
    cwd: project.folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout;
}

test('React, Vue, other JSX and plain scripts know the tags, and tell mistakes', { timeout: 300_000 }, () => {
  for (const [name, source] of Object.entries(files)) writeFileSync(join(project.folder, name), source);
  const options = { extends: './tsconfig.json', include: Object.keys(files) };
  writeFileSync(
    join(project.folder, 'tags.json'),
    JSON.stringify({ ...options, compilerOptions: { skipLibCheck: false } }),
  );
  expect(compile('tags.json')).toBe('');
});

test('the example for React has no fault', { timeout: 300_000 }, () => {
  writeFileSync(
    join(project.folder, 'example.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['check-page.tsx', 'main.tsx'] }),
  );
  expect(compile('example.json')).toBe('');
});
