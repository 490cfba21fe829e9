import { points } from '#core/star/star';
import { download } from '#widgets/shared/download';
import { bandText, type FigureOptions } from './figure.ts';
import { pictureOf, type Picture } from './picture.ts';

/** What a saved picture needs besides the drawing. */
export interface PictureOptions extends FigureOptions {
  /** The heading inside the picture. */
  readonly title: string;
  /** The name of the file, without its ending. */
  readonly fileName: string;
}

const pixels = 2400;

const font = 'Arial, Helvetica, sans-serif';

/** Saves the star as a file: an SVG that stands alone, or a PNG that is 2,400 pixels wide. Rejects where the browser cannot. */
export async function savePicture(kind: 'svg' | 'png', options: PictureOptions): Promise<void> {
  const content = kind === 'svg' ? svgOf(options) : await pngOf(options);
  const type = kind === 'svg' ? 'image/svg+xml' : 'image/png';
  download(`${options.fileName}.${kind}`, type, content);
}

/** The star as the text of an SVG file, with every colour and size as an attribute. */
export function svgOf(options: PictureOptions): string {
  const { box, paths, texts } = pictureOf(options);
  const [, , width, height] = box;
  const root = element('svg', {
    width: pixels / 2,
    height: Math.round(((pixels / 2) * height) / width),
    viewBox: box.join(' '),
    'font-family': font,
    lang: options.locale,
    role: 'img',
  });
  root.append(element('title', {}, options.title), element('desc', {}, inWords(options)));
  for (const { d, fill, stroke, width: thick, dash } of paths) {
    root.append(
      element('path', {
        d,
        fill: fill ?? 'none',
        ...(stroke ? { stroke, 'stroke-width': thick!, 'stroke-linejoin': 'round' } : {}),
        ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
      }),
    );
  }
  for (const { text, x, y, size, bold, anchor, fill } of texts) {
    const weight = bold ? { 'font-weight': 'bold' } : {};
    root.append(element('text', { x, y, 'font-size': size, ...weight, 'text-anchor': anchor, fill }, text));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}`;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  // XML has no way to write a control character.
  made.textContent = text.replace(/\p{Cc}/gu, ' ');
  return made;
}

/** The whole star in words, for whoever cannot see the picture. */
function inWords(options: PictureOptions): string {
  const { parts, words } = options;
  return points
    .map((point) => {
      const { name, means } = words.points[point];
      const said = parts
        ? bandText(parts.find((part) => part.point === point)?.value ?? null, options)
        : means;
      return `${name}: ${said}`;
    })
    .join('\n');
}

/** Drawn on a canvas path by path, not from the SVG: a strict policy for images would not let that be loaded. */
async function pngOf(options: PictureOptions): Promise<Blob> {
  const picture = pictureOf(options);
  const [left, top, width, height] = picture.box;
  const canvas = document.createElement('canvas');
  const scale = pixels / width;
  canvas.width = pixels;
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.scale(scale, scale);
  context.translate(-left, -top);
  draw(picture, context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make a picture of the canvas.');
  return blob;
}

function draw({ paths, texts }: Picture, context: CanvasRenderingContext2D): void {
  context.lineJoin = 'round';
  for (const { d, fill, stroke, width, dash } of paths) {
    const path = new Path2D(d);
    if (fill) {
      context.fillStyle = fill;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width!;
      context.setLineDash([...(dash ?? [])]);
      context.stroke(path);
    }
  }
  for (const { text, x, y, size, bold, anchor, fill } of texts) {
    context.font = `${bold ? 'bold ' : ''}${size}px ${font}`;
    context.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
}
