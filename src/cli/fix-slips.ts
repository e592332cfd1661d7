/** What can be put right in one way alone, line by line. Everything else is left to the person who wrote it. */
export function fixSlips(path: string, text: string): string {
  const lines = text.split('\n');
  // Where it is for other countries as well, a number of the UK keeps what has to be dialled from there.
  const isForUk =
    /^contacts\/gb/.test(path) && !/^countries:(?!\s*\[?\s*GB[-\w]*(?:\s*,\s*GB[-\w]*)*\s*\]?\s*$).*$/m.test(text);
  const end = lines.findIndex((words, i) => i > 0 && words.startsWith('---'));
  let inHours = false;
  return lines
    .map((line, i) => {
      if (i >= end) return fixBody(line, lines[i + 1]);
      if (/^\S/.test(line)) inHours = /^hours:/.test(line);
      return fixField(line, inHours, isForUk);
    })
    .join('\n');
}

/** Two spaces at the end of a line break it, unless nothing follows. */
function fixBody(line: string, next = ''): string {
  return / {2}$/.test(line) && next.trim() !== '' && line.trim() !== '' ? line : line.replace(/[ \t]+(?=\r?$)/, '');
}

function fixField(line: string, inHours: boolean, isForUk: boolean): string {
  const straight = line
    .replace(/[ \t]+(?=\r?$)/, '')
    .replace(/^(\s*(?:- )?[a-z-]+: )[“”]([^“”"\\]*)[“”](?=\r?$)/, '$1"$2"')
    .replace(/^(\s*(?:- )?[a-z-]+: )[‘’]([^‘’'\\]*)[‘’](?=\r?$)/, "$1'$2'");
  if (inHours)
    return straight.replace(/^(\s+[a-z-]+: )(.*\d.*)$/, (_, name: string, hours: string) => name + fixTimes(hours));
  if (!isForUk) return straight;
  return straight.replace(/^(\s*- (?:call|text): ['"]?)(?:\+ ?44|0044) ?(?:\(0\) ?)?(?=[1-9])/, '$10');
}

/** `9am-5.30pm` as `09:00-17:30`. Left as it is where it is not clear which half of the day is meant. */
function fixTimes(hours: string): string {
  const parts = hours.split(',').map((span) => {
    const found =
      /^\s*(\d{1,2})(?:[.:](\d{2}))? ?(am|pm)? ?(?:-|–|—|to) ?(\d{1,2})(?:[.:](\d{2}))? ?(am|pm)?\s*$/i.exec(span);
    if (!found) return undefined;
    const [, hour, minute, half, toHour, toMinute, toHalf] = found;
    const from = writeTime(hour!, minute, half);
    const to = writeTime(toHour!, toMinute, toHalf);
    const isClear = half ? toHalf : !toHalf && (Number(toHour) > 12 || (hour!.length === 2 && toHour!.length === 2));
    return from && to && isClear ? `${from}-${to}` : undefined;
  });
  return parts.every(Boolean) ? parts.join(', ') : hours;
}

function writeTime(hour: string, minute = '00', half?: string): string | undefined {
  const number = Number(hour);
  if (Number(minute) > 59 || (half ? number < 1 || number > 12 : number > 24)) return undefined;
  const of24 = half ? (number % 12) + (/p/i.test(half) ? 12 : 0) : number;
  return `${String(of24).padStart(2, '0')}:${minute}`;
}
