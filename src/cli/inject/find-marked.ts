import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What stands between two comments, where words are to be written. */
export interface Marked {
  /** Of the first comment, after the colon: `myths GB-SCT`. */
  asked: string;
  line: number;
  /** Where what stands between the comments begins and ends. */
  from: number;
  to: number;
}

/** Something that cannot be understood, with the line it stands on. */
export interface Fault {
  line: number;
  message: string;
}

interface Comment {
  words: string;
  line: number;
  from: number;
  to: number;
  parent: string;
}

/** Elements that end where a block of words begins, or have no place for one. */
const noPlace = [
  'p',
  'span',
  'a',
  'b',
  'i',
  'em',
  'strong',
  'small',
  'ul',
  'ol',
  'table',
  'tbody',
  'tr',
  'select',
  'button',
  'label',
];

/**
 * Every place in a page between `<!-- peer-support: … -->` and `<!-- end of peer-support -->`. Read as browsers read it:
 * what looks like a comment inside a script, a style or an attribute is none.
 */
export function findMarked(html: string): { marked: Marked[]; faults: Fault[] } {
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const marked: Marked[] = [];
  const faults: Fault[] = [];
  let open: Comment | undefined;
  for (const comment of commentsIn(page).filter(({ words }) => /^(?:end of )?peer-support\b/i.test(words))) {
    const isStart = /^peer-support:/i.test(comment.words);
    const isEnd = /^end of peer-support$/i.test(comment.words);
    const fault = findFault(comment, { isStart, isEnd, open });
    if (fault) faults.push({ line: comment.line, message: fault });
    else if (isEnd && open) marked.push({ asked: askedOf(open), line: open.line, from: open.to, to: comment.from });
    if (isEnd) open = undefined;
    else if (isStart) open ??= comment;
  }
  if (open)
    faults.push({
      line: open.line,
      message: 'Nothing says where this ends. Write <!-- end of peer-support --> after it.',
    });
  return { marked, faults };
}

function askedOf({ words }: Comment): string {
  return words.slice(words.indexOf(':') + 1).trim();
}

interface Role {
  isStart: boolean;
  isEnd: boolean;
  open?: Comment;
}

function findFault({ words, parent }: Comment, { isStart, isEnd, open }: Role): string | undefined {
  if (!isStart && !isEnd)
    return `It is not clear what "${words}" is. Write <!-- peer-support: myths GB-SCT --> or <!-- end of peer-support -->.`;
  if (isEnd && !open) return 'This ends what has not begun. Write <!-- peer-support: … --> before it, or take it away.';
  if (isStart && open) return `Another one begins here before that of line ${open.line} has ended.`;
  if (isEnd && open && open.parent !== parent)
    return `This stands in <${parent}>, and its beginning in <${open.parent}>.`;
  if (isStart && noPlace.includes(parent))
    return `A <${parent}> has no place for blocks of words. Put the comments outside it.`;
  return undefined;
}

/** Of a file that is a part of a page, the first words begin a body that it does not name. */
function nameParent(parent: Tree.ParentNode | null): string {
  const name = parent?.nodeName ?? '';
  return ['#document', 'html', 'head', '#document-fragment'].includes(name) ? 'body' : name;
}

function commentsIn(node: Tree.Node): Comment[] {
  if (node.nodeName === '#comment') {
    const { data, parentNode, sourceCodeLocation: place } = node as Tree.CommentNode;
    if (!place) return [];
    const { startLine: line, startOffset: from, endOffset: to } = place;
    return [{ words: data.trim(), line, from, to, parent: nameParent(parentNode) }];
  }
  const children = 'childNodes' in node ? node.childNodes : [];
  const content = 'content' in node ? node.content.childNodes : [];
  return [...children, ...content].flatMap(commentsIn);
}
