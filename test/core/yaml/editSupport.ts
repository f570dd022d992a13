import fc from "fast-check";

const nasty = [
  ..." \t\n\r#:-?,[]{}&*!|>'\"%@`~=<\\/.0123456789eExonaf+_",
  "\r\n",
  ": ",
  " #",
  "- ",
  "---",
  "...",
  "<<",
  "\u0000",
  "\u0007",
  "\u001b",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\uffff",
  "\ud800",
  "\udc00",
  "😀",
  "中文",
  "，",
  "\u202e",
  "\u200b",
  "word",
  "two words",
];

const special = [
  ..."null Null NULL ~ true True false 1.10 0x1F 0o17 1e3 .5 -.inf .nan +1 -0 << = === yes no on -".split(
    " ",
  ),
  "",
  " ",
  "\n",
  "a\n",
  "a\nb\n\n",
  "a\n\n\nb",
  " a\nb",
  "\n a",
  "a\n \nb",
  "# heading\ntext\n",
  "--- a\n---\n",
  "<<<<<<< HEAD",
  ">>>>>>> x\n=======\n<<<<<<< y\n",
  "2026-03-02T01:12:00Z",
  "key: value",
  "%YAML 1.1",
  "a\tb\n\tc\n",
  "x".repeat(1100),
  `${"long text ".repeat(60)}end`,
];

export function nastyString(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...special) },
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...nasty), { maxLength: 8 }).map((parts) => parts.join("")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );
}

export function plainString(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      "one",
      "two words",
      "SH-001",
      "2026-03-02",
      "中文，逗号",
      "it's",
      'say "x"',
      "a: b",
      "line\nline 2\n",
      "a\n\nb",
      "",
    ),
    fc.stringMatching(/^[a-z][a-z ]{0,12}[a-z]$/),
  );
}

/** Other numbers are not for records. */
const finite = fc.double({ noDefaultInfinity: true, noNaN: true });

export function scalar(text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.oneof(text, text, fc.integer(), finite, fc.boolean(), fc.constant(null));
}

/** JSON-like data whose mappings have keys that a record may have. */
export function jsonValue(
  text: fc.Arbitrary<string>,
  keys: fc.Arbitrary<string>,
  depth = 3,
): fc.Arbitrary<unknown> {
  const leaf = scalar(text);
  if (depth === 0) return leaf;
  const inner = jsonValue(text, keys, depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 2, arbitrary: fc.array(inner, { maxLength: 4 }) },
    { weight: 3, arbitrary: fc.dictionary(keys, inner, { maxKeys: 5, noNullPrototype: true }) },
  );
}

export const simpleKey = fc.constantFrom(
  "id",
  "title",
  "a",
  "b",
  "history",
  "two words",
  "on",
  "1",
  "key: x",
  "k-1",
);
