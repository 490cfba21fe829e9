import { readFileSync } from 'node:fs';
import type { ShippedPackage } from './shipped-packages.ts';

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  name: string;
  version: string;
};

const refOf = (each: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`;

/** The bill of materials of what ships, in the form of CycloneDX 1.5. The same packages make the same bytes. */
export function billOfMaterials(packages: readonly ShippedPackage[]): object {
  const byName = new Map(packages.map((each) => [each.name, each]));
  const refsOf = (names: readonly string[]) => names.map((each) => refOf(byName.get(each)!));
  const own = refOf({ name, version });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': own,
        type: 'library',
        name,
        version,
        purl: own,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map((each) => ({
      'bom-ref': refOf(each),
      type: 'library',
      name: each.name,
      version: each.version,
      purl: refOf(each),
      licenses: [{ license: { id: each.licence } }],
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(each.integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
        },
      ],
      externalReferences: [{ type: 'website', url: each.homepage }],
      properties: each.halves.map((half) => ({ name: 'coproduction-star:ships-in', value: half })),
    })),
    dependencies: [
      { ref: own, dependsOn: packages.map(refOf) },
      ...packages.map((each) => ({ ref: refOf(each), dependsOn: refsOf(each.dependencies) })),
    ],
  };
}

/** The page of licences: what ships, where, and under which words. */
export function licencesPage(packages: readonly ShippedPackage[]): string {
  const told = packages.filter(({ licenceText, licence }) => licenceText !== '' && licence !== 'MPL-2.0');
  const texts = [...new Set(told.map(({ licenceText }) => licenceText))];
  const without = packages.filter(({ licenceText }) => licenceText === '').map((each) => `\`${each.name}\``);
  return `# Licences of what ships

The kit itself is under the [MIT licence](../LICENSE). Code of others goes along with it, all of it free to use and to pass on. \`npm run sbom\` writes this page, and \`dist/sbom.cdx.json\` (CycloneDX), from the bundles and the lock file.

| Package | Version | Licence | Ships in |
| --- | --- | --- | --- |
${packages
  .map(
    (each) =>
      `| [${each.name}](${each.homepage}) | ${each.version} | ${each.licence} | ${each.halves.join(', ')} |`,
  )
  .join('\n')}

"Script files" are those of \`cdn\`. What is under "npm package" alone is installed with it and not in our files. axe-core is in the extension unchanged, as a file of its own, with its licence beside it; its source is at the address above.

## Their words

${texts
  .map((text) => {
    const names = told.filter(({ licenceText }) => licenceText === text).map(({ name: each }) => each);
    return `### ${names.join(', ')}\n\n\`\`\`text\n${text.replaceAll('\r\n', '\n')}\n\`\`\``;
  })
  .join('\n\n')}

The packages of ${without.join(' and ')} come without a file of the text; the table names their licences.
`;
}
