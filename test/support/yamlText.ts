import fc from "fast-check";

const lines = fc.constantFrom(
  "a: 1",
  "b: two words",
  "c: 'quo''ted'",
  'd: "dou\\nble"',
  "e: [x, 1.5, null, {f: g}]",
  "h: {i: j, k: [l]}",
  "m:",
  "- n",
  "- o: p",
  "  q: r",
  "  - s",
  "    t: u",
  "v: |",
  "w: >-",
  "x: |+",
  "  text of a block",
  "   deeper",
  "",
  "# comment",
  "y: z # comment",
  "1: one",
  "true: yes",
  "- - nested",
  "aa: 0x1F",
  "bb: 1e3",
  "cc: 012",
  "dd: .5",
  "ee: ~",
  "ff: 2026-03-02",
  "gg: -",
  "hh: a:b",
  "ii: a #b",
  "jj: a#b",
  "kk: [a,b",
  "]",
  "ll: 中文，逗号",
  "mm: “引号”",
  "? nn",
  ": oo",
  "pp: &anchor x",
  "qq: *anchor",
  "rr: !tag x",
  "<<: {a: b}",
  "null: x",
  "---",
  "...",
  "ss: @x",
  "tt: `x",
  "uu: %x",
  "vv: 'open",
  'ww: "open',
  "xx: a: b",
  "yy: -x",
  "zz: ?x",
  "ab: :x",
  "ac: [a: b, c]",
  "ad: {a, b: c}",
  "ae: [-1, +2, .inf, -.INF, .nan]",
  "\tag: tab",
  "ah: x\ty",
  "ai: - x",
  "aj: x\r",
  "ak: \u0085",
);

const scalars = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@` \n\t~0123456789.eExonaf+<=_") }),
  fc.integer().map(String),
  fc.double().map(String),
);

/** Texts that are often, but by no means always, YAML. */
export function yamlText(): fc.Arbitrary<string> {
  const indented = fc.tuple(fc.nat(6), lines).map(([depth, line]) => " ".repeat(depth) + line);
  const plain = fc
    .tuple(fc.constantFrom("a: ", "- ", "b: [", "'", '"', "", "c: {d: "), scalars)
    .map((pair) => pair.join(""));
  return fc
    .tuple(fc.array(fc.oneof(lines, indented, plain), { maxLength: 8 }), fc.constantFrom("\n", "\r\n"))
    .map(([all, end]) => all.join(end) + end);
}
