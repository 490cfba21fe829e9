import { readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { reactTypes, templateTypes, vueTypes } from './rollup.template-types.mjs';

/**
 * Writes what editors and templates know of the elements, all of it from custom-elements.json: data for VS Code and
 * JetBrains, and types for JSX, React and Vue.
 */
export function writeEditorData(folder) {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = manifest.modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
  );
  const files = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, {}),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, {}),
    // The paths in the manifest start at the package, and this file lies a folder below.
    'web-types.json': getWebTypesData(manifest, { modulePathTemplate: (_, path) => `../${path}` }),
    'jsx.d.ts': templateTypes(elements),
    'react.d.ts': reactTypes(elements),
    'vue.d.ts': vueTypes(elements),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
}
