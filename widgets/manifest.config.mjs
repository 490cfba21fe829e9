/** What goes into custom-elements.json: the elements, and nothing of their tests and inner parts. */
export default {
  globs: ['widgets/**/*.ts'],
  exclude: ['widgets/**/*.test.ts', 'widgets/**/*.styles.ts', 'widgets/**/words*.ts'],
  outdir: '.',
  litelement: true,
};
