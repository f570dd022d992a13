// Keeps one of several declarations that say the same: ajv writes a shared definition anew for each schema that uses it.

const names = /\b(?:validate|schema|pattern|func|formats)\d+\b/g;
const declaration = /function (validate\d+)\(|const ((?:schema|pattern|func|formats)\d+) = /y;

/** @param {string} code declarations one after the other, as the generator writes them */
export function mergeEqual(code) {
  let declarations = split(code);
  for (let before = Number.POSITIVE_INFINITY; declarations.length < before; ) {
    before = declarations.length;
    declarations = mergeOnce(declarations);
  }
  return declarations.map(({ text }) => text).join("");
}

/** What is equal but for its own name becomes one; then more may be equal. */
function mergeOnce(declarations) {
  const kept = new Map();
  const renamed = new Map();
  for (const { name, text } of declarations) {
    const key = name ? text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), "itself") : Symbol("no declaration");
    const same = kept.get(key);
    if (same) renamed.set(name, same.name);
    else kept.set(key, { name, text });
  }
  return [...kept.values()].map(({ name, text }) => ({
    name,
    text: text.replace(names, (found) => renamed.get(found) ?? found),
  }));
}

/** The declarations in their order; what is none of those goes along without a name. */
function split(code) {
  const parts = [];
  let start = 0;
  while (start < code.length) {
    declaration.lastIndex = start;
    const found = declaration.exec(code);
    const end = endOfStatement(code, start);
    parts.push({ name: found?.[1] ?? found?.[2], text: code.slice(start, end) });
    start = end;
  }
  return parts;
}

/** Behind the brace that closes a function, or the semicolon that ends any other statement. */
function endOfStatement(code, start) {
  const isFunction = code.startsWith("function ", start);
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const character = code[at];
    if (character === '"') at = endOfString(code, at);
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) {
      depth--;
      if (isFunction && depth === 0 && character === "}") return at + 1;
    } else if (character === ";" && depth === 0) return at + 1;
  }
  return code.length;
}

function endOfString(code, start) {
  let at = start + 1;
  while (code[at] !== '"') at += code[at] === "\\" ? 2 : 1;
  return at;
}
