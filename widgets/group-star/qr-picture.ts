import { encode } from 'uqr';

/** A QR code as one path over a square of so many modules. */
export interface QrPicture {
  readonly path: string;
  readonly size: number;
}

/** The white round the code that readers need, in modules. */
const quiet = 4;

/** Makes the QR code of a text. A seventh of it may be dirty or torn. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const path = data.flatMap((row, y) =>
    runsIn(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`),
  );
  return { path: path.join(''), size };
}

/** Dark modules that lie beside each other. As one piece each, no hairline is left between them on paper. */
function runsIn(row: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === x) last.length += 1;
    else runs.push({ start: x, length: 1 });
  }
  return runs;
}
