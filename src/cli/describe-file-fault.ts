import { relative } from 'node:path';

const causes: Record<string, string> = {
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  EROFS: 'nothing can be written there',
  ENOENT: 'it is not there',
  ENOTDIR: 'something on the way to it is a file and not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'something of that name is there already',
  ELOOP: 'it is a link that leads in a circle',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program is using it',
  ENXIO: 'it is no file',
};

/** Whether it is the disk that refused, which is nobody's mistake in a program. */
export function isFileFault(reason: unknown): reason is NodeJS.ErrnoException {
  const { code, syscall } = reason as NodeJS.ErrnoException;
  return reason instanceof Error && typeof code === 'string' && code in causes && syscall !== undefined;
}

/** What the disk refused, in a sentence with the file in it. */
export function describeFileFault({ code = '', path }: NodeJS.ErrnoException): string {
  const fromHere = relative(process.cwd(), path ?? '');
  const name = path === undefined ? 'A file' : `"${fromHere.startsWith('..') ? path : fromHere || path}"`;
  return `${name} cannot be read or written: ${causes[code]}.`;
}
