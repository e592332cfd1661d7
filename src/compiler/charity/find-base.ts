import { basename, join } from 'node:path';
import { isCharityFolder, readSettings } from './settings.js';

/** The folder of ours that a charity's language folder stands on. Empty for a folder that stands alone. */
export function findBase(folder: string, languageFolder: string): string[] {
  const settings = isCharityFolder(folder) ? readSettings(folder).settings : undefined;
  return settings ? [join(settings.baseFolder, basename(languageFolder))] : [];
}
