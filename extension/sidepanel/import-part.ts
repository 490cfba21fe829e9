/**
 * Stands in the extension for `widgets/shared/import-part.ts` (see wxt.config.ts): what is imported there lies on the
 * device, where no connection can drop, and no address is ever put together.
 */
export const importPart = <Part extends object>(load: () => Promise<Part>): Promise<Part> => load();
