import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Document } from '../parse/document.js';
import type { FieldNode } from '../schema/field-node.js';
import { list, map, oneOf, optional, readFields, text, type Field } from '../schema/fields.js';
import { ItemReader } from '../schema/item-reader.js';
import type { Problem } from '../report/problem.js';
import { findFault, type HouseRule } from '../rules/house-rules.js';
import { readDocument } from '../parse/read-document.js';
import { UnreadableFiles } from '../parse/read-folder.js';
import { findOurContent, ourName } from './our-content.js';

/** The file that makes a folder a charity's own: it says whose words it stands on, and which of them are left out. */
export const settingsFile = 'charity.md';

/** Words of ours that a charity leaves out, with the place where it says so. */
export interface Hidden {
  /** `en/stories/two-prams`, or a whole folder. */
  path: string;
  node: FieldNode;
}

export interface Settings {
  name: string;
  /** What the base is called in messages: `peer-support-widgets`. */
  baseName: string;
  /** Where it is on this machine. */
  baseFolder: string;
  hide: Hidden[];
  /** How much rules matter in this house. */
  rules: HouseRule[];
  document: Document;
}

export interface ReadSettings {
  settings?: Settings;
  problems: Problem[];
  /** The text of the file, for showing lines of it. */
  text: string;
}

/** Whether a folder is a charity's own. */
export function isCharityFolder(folder: string): boolean {
  return lstatSync(join(folder, settingsFile), { throwIfNoEntry: false }) !== undefined;
}

const houseRule = map({
  rule: text(),
  severity: oneOf(['off', 'note', 'warning', 'error'] as const),
  reason: text(),
});

const settingsFields = { name: text(), base: text(), hide: optional(list(hidden())), rules: optional(list(houseRule)) };

/** Reads what the charity has settled. Nothing, where it cannot be understood, and the problems. */
export function readSettings(folder: string): ReadSettings {
  if (!statSync(join(folder, settingsFile), { throwIfNoEntry: false })?.isFile())
    throw new UnreadableFiles([`"${join(folder, settingsFile)}" is no file that can be read.`]);
  const bytes = readFileSync(join(folder, settingsFile));
  const file = `${folder.replace(/\/+$/, '')}/${settingsFile}`;
  const { document, problems, text } = readDocument({
    file,
    path: settingsFile,
    absolutePath: join(folder, settingsFile),
    size: () => bytes.length,
    readBytes: () => bytes,
  });
  if (!document) return { problems, text };
  const reader = new ItemReader(document);
  const fields = readFields(reader, settingsFields);
  if (!fields) return { problems: reader.problems, text };
  const baseFolder = fields.base === ourName ? findOurContent() : resolve(folder, fields.base);
  if (!existsSync(baseFolder)) return { problems: [missingBase(document, fields.base)], text };
  const { name, base: baseName, hide = [], rules = [] } = fields;
  const settings = { name, baseName, baseFolder, hide, rules, document };
  return { settings, problems: [...reader.problems, ...checkHouseRules(settings)], text };
}

function checkHouseRules({ rules, document }: Settings): Problem[] {
  return rules.flatMap((one, i): Problem[] => {
    const fault = findFault(one);
    const place = document.locate(['rules', i, 'rule']);
    return fault
      ? [{ file: document.file, ...place, field: 'rules', rule: 'house-rules', severity: 'error', ...fault }]
      : [];
  });
}

/** An entry of the list, with and without `.md` or a slash at its end alike. */
function hidden(): Field<Hidden> {
  return {
    read(reader, node, name) {
      const path = text().read(reader, node, name);
      return path === undefined ? undefined : { path: path.replace(/\.md$|\/+$/i, ''), node };
    },
  };
}

function missingBase(document: Document, base: string): Problem {
  return {
    file: document.file,
    ...document.locate(['base']),
    field: 'base',
    rule: 'charity-settings',
    severity: 'error',
    message: `There’s no folder "${base}" to stand on.`,
    fix: `Write "base: ${ourName}", or the way from this folder to another one.`,
  };
}
