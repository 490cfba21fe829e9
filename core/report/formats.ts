import csv from './formats/csv.ts';
import html from './formats/html.ts';
import json from './formats/json.ts';
import markdown from './formats/markdown.ts';

/** Every format, in the order in which a menu offers them. */
export const formats = [html, markdown, csv, json] as const;

/** The id of a format: its name and use are in `i18n`. */
export type FormatId = (typeof formats)[number]['id'];
