/** Something in the code that keeps an attack or a loss away, and how to take it out. */
export interface Guard {
  /** What it keeps away, as the end of "It keeps …". */
  readonly keeps: string;
  readonly file: string;
  /** The piece of code that is the guard. It stands once in the file. */
  readonly find: string;
  /** What would stand there if nobody had thought of it. */
  readonly replace: string;
  /** The test that must fail then. */
  readonly test: string;
  /** Which of its tests, where not all are needed. */
  readonly name?: string;
  /** Programs that must run before: the test looks at what was built. */
  readonly build?: readonly string[];
}
