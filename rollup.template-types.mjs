const made = '// Made from custom-elements.json by the build.\n';

/** What a tag takes in JSX, whatever draws it: attributes, properties and events, with the types of the element. */
export const templateTypes = (elements) => `${made}${importsOf(elements)}

/** The elements of the kit by their tags, with the attributes, properties and events that each takes. */
export interface CoprodElements {
${elements.map((element) => `${comment(element.description, 2)}  '${element.tagName}': ${propsName(element)};`).join('\n')}
}
${elements.map(props).join('')}`;

/** The tags in React 19, which sets properties and hears events of custom elements. */
export const reactTypes = (
  elements,
) => `${made}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CoprodElements } from './jsx.js';

type Tag<Name extends keyof CoprodElements> = CoprodElements[Name] &
  DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Name]>, HTMLElementTagNameMap[Name]>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName }) => `      '${tagName}': Tag<'${tagName}'>;`).join('\n')}
    }
  }
}
`;

/** The tags in Vue's templates. */
export const vueTypes = (elements) => `${made}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CoprodElements } from './jsx.js';

/** Attributes and properties: all that is no listener. */
type Settings<Props> = { [Key in keyof Props as Key extends \`oncoprod-\${string}\` ? never : Key]: Props[Key] };

/** Listeners, by the names of their events. */
type Events<Props> = {
  [Key in keyof Props as Key extends \`on\${infer Event}\` ? Event : never]-?: NonNullable<Props[Key]>;
};

type Tag<Name extends keyof CoprodElements> = new () => HTMLElementTagNameMap[Name] & {
  /** For templates only: no such property exists. */
  $props: HTMLAttributes & Settings<CoprodElements[Name]> & PublicProps;
  /** For templates only: no such method exists. */
  $emit: EmitFn<Events<CoprodElements[Name]>>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tagName }) => `    '${tagName}': Tag<'${tagName}'>;`).join('\n')}
  }
}
`;

const propsName = ({ name }) => `${name}Props`;

const importsOf = (elements) =>
  elements
    .map(({ name, path }) => `import type { ${name} } from '${path.replace(/^dist\//, './types/')}';`)
    .join('\n');

function props(element) {
  const { name, attributes = [], members = [], events = [] } = element;
  const plain = attributes.filter(({ name: attribute, fieldName }) => attribute !== fieldName);
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const lines = [
    ...plain.map((each) => line(each, `'${each.name}'`, attributeType(name, each))),
    ...fields.map((each) => line(each, each.name, `${name}['${each.name}']`)),
    ...events.map((each) => line(each, `'on${each.name}'`, `((event: ${each.type.text}) => void)`)),
  ];
  return `
/** What \`<${element.tagName}>\` takes in a template. */
export interface ${propsName(element)} {
${lines.join('\n')}
}
`;
}

/** An attribute is text: a number may be written as one. */
function attributeType(element, { fieldName, type }) {
  if (fieldName === undefined) return type.text;
  const property = `${element}['${fieldName}']`;
  return type.text === 'number' ? `${property} | \`\${number}\`` : property;
}

const line = ({ description }, key, type) => `${comment(description, 2)}  ${key}?: ${type} | undefined;`;

const comment = (text, indent) => {
  const space = ' '.repeat(indent);
  const lines = (text ?? '').split('\n');
  return lines.length === 1
    ? `${space}/** ${lines[0]} */\n`
    : `${space}/**\n${lines.map((each) => `${space} * ${each}\n`).join('')}${space} */\n`;
};
