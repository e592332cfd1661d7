import { basename } from 'node:path';

const vague = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared'];
const roles = ['styles', 'define', 'test', 'random', 'stories', 'config', 'd'];

/** Files are in kebab-case, end in a role the project knows, and say what is in them. */
export const fileNames = {
  meta: {
    type: 'problem',
    docs: { description: 'A file is named for what is in it.' },
    schema: [],
    messages: {
      vague: 'The name {{name}} says nothing about what is in the file. Name it for its main export.',
      case: 'The name {{name}} is not in kebab-case.',
      role: '{{name}} ends in a role that is not known here. The roles are: {{roles}}.',
    },
  },
  create(context) {
    const name = basename(context.filename);
    const problem = findProblem(name);
    if (!problem) return {};
    return { Program: (node) => context.report({ node, messageId: problem, data: { name, roles: roles.join(', ') } }) };
  },
};

function findProblem(name) {
  const [stem = '', ...rest] = name.split('.');
  const given = rest.slice(0, -1);
  if (vague.includes(stem)) return 'vague';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) return 'case';
  return given.every((role) => roles.includes(role)) ? undefined : 'role';
}
