/** A path of the star's drawing, painted with plain values that any program can read. */
export interface StarPath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly [number, number];
}

/** A line of text of the star's drawing. */
export interface StarText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

/** The star as plain lines and texts. Whoever draws stars hands it in, so that every star looks the same. */
export interface StarPicture {
  /** Left, top, width and height. */
  readonly box: readonly [number, number, number, number];
  readonly paths: readonly StarPath[];
  readonly texts: readonly StarText[];
}
