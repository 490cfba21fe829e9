/**
 * Writes what ships with the kit: the bill of materials (dist/sbom.cdx.json) and docs/licences.md. `npm run sbom`,
 * and each `npm run build` at its end.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { billOfMaterials, licencesPage } from './bill-of-materials.ts';
import { shippedPackages } from './shipped-packages.ts';

const root = new URL('../', import.meta.url);
const packages = await shippedPackages();
mkdirSync(new URL('dist', root), { recursive: true });
writeFileSync(new URL('dist/sbom.cdx.json', root), `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`);
const page = new URL('docs/licences.md', root);
const style = await resolveConfig(page);
writeFileSync(page, await format(licencesPage(packages), { ...style, filepath: page.pathname }));
console.log(`${packages.length} packages of others ship with the kit: docs/licences.md, dist/sbom.cdx.json`);
