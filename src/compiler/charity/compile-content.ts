import { compileFolder, type CompileOptions } from '../compile.js';
import { compileCharity, type CompiledCharity } from './compile-charity.js';
import { isCharityFolder } from './settings.js';

/** Compiles a folder of content: one that stands alone, or a charity's own on top of ours. */
export function compileContent(options: CompileOptions): CompiledCharity {
  return isCharityFolder(options.folder) ? compileCharity(options) : { ...compileFolder(options), reworded: [] };
}
