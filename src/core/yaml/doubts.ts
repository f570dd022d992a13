/**
 * Whatever the two parsers might read differently, and whatever records may not contain. A false alarm only
 * costs the slower parse. Every alternative is linear. Here is what needs no rare character: further documents,
 * conflict markers, null and complex keys, lines of spaces, items that begin on the next line, brackets that go
 * on in the next line, line ends other than LF and CRLF, `__proto__`.
 */
const structural = new RegExp(
  [
    String.raw`\r(?!\n)`,
    String.raw`[\s,[{](?:null|Null|NULL)?:(?:[\s,[\]{}]|$)`,
    String.raw`(?:null|Null|NULL) *(?: :|[,}])|[\]}] *:|\{ *[[{]`,
    String.raw`\s- *\r?\n`,
    String.raw`\n(?:---|\.\.\.|={7}|>{7}| *[\]},[{]| +\r?(?:\n|$))`,
    "__proto__",
  ].join("|"),
);

/** One pass for the characters that the other doubts need; most records have none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const rare = /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff&*!?%\\<~#"']/;

/**
 * What begins with a rare character: control characters, anchors, aliases, tags, merge keys, directives, quotes
 * that go on in the next line, comments and colons right behind them, escapes that could spell `__proto__`.
 */
const marked = new RegExp(
  [
    String.raw`[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]`,
    String.raw`[\s,[{](?:[&*]\S|!|\?(?:\s|$)|<<|~:(?:[\s,[\]{}]|$)|"(?:[^"\\\n]|\\[^\n])*\\?\n|'(?:[^'\n]|'')*\n)`,
    String.raw`~ *(?: :|[,}])|[[{,] *#|["'\]}]#|["'](?:<<|:\S)`,
    String.raw`\s- +#`,
    String.raw`\n%|\\(?:x|u00|U000000)[0-7]`,
  ].join("|"),
);
const doubtfulStart =
  /^(?:[%&*!?:[{"']|<<|={7}|\.\.\.|(?:null|Null|NULL|~):|--- *\S|(?:\s|#[^\n]*\n|---)*[|>])/;
const flowToEndOfLine = /[:-] +[[{][^\n]*/g;
const plainFlow = /^[:-] +(?:\[[^[\]{}]*\]|\{[^[\]{}]*\})\r?$/;
const quotedInFlow = /([[{,:] *)(?:"[^"\\]*"|'[^']*')(?= *[,:\]}])/g;

/** Whether only the parser with ranges may read the text. */
export function isDoubtful(text: string): boolean {
  return (
    doubtfulStart.test(text) ||
    structural.test(text) ||
    (rare.test(text) && marked.test(text)) ||
    hasLongLine(text) ||
    (text.match(flowToEndOfLine)?.some((flow) => !plainFlow.test(flow) && !isNestedFlow(flow)) ?? false)
  );
}

/** A key of more than 1,024 characters is refused by one parser only, so lines as long are left to it. */
function hasLongLine(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    if (end - start > 1024 && text.slice(start, end).includes(":")) return true;
    start = end + 1;
  }
  return text.length - start > 1024;
}

/** Whether brackets match up to the end of the line, and stand in a mapping only as values. */
function isNestedFlow(flow: string): boolean {
  const bare = flow.replace(quotedInFlow, "$1").trimEnd();
  if (/["']/.test(bare)) return false;
  const open: string[] = [];
  for (const [mark] of bare.matchAll(/, *[[{]|[[\]{}]/g)) {
    const bracket = mark.at(-1);
    if (bracket === "[" || bracket === "{") {
      if (mark.length > 1 && open.at(-1) !== "[") return false;
      open.push(bracket);
    } else if (open.pop() !== (bracket === "]" ? "[" : "{")) {
      return false;
    }
  }
  return open.length === 0 && /[\]}]$/.test(bare);
}
