import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** One case of yaml-test-suite, decoded. */
export interface SuiteCase {
  /** The name of its file, with `/` and its place where the file has several. */
  readonly id: string;
  readonly text: string;
  /** Whether a parser must refuse it. */
  readonly fail: boolean;
  /** The parser's events, one in a line; what follows the mistake is missing where it fails. */
  readonly tree: string;
  /** The value; absent where JSON has none for it. */
  readonly json: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every case below `src` that the suite doesn't skip, in the order of the names. */
export function readSuite(folder: string): SuiteCase[] {
  const source = path.join(folder, "src");
  return readdirSync(source)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) =>
      readCases(name.slice(0, -".yaml".length), readFileSync(path.join(source, name), "utf8")),
    );
}

function readCases(name: string, text: string): SuiteCase[] {
  let fields: Fields = {};
  const all = (parse(text) as Fields[]).map((own) => {
    // Every field but `fail` is inherited from the case before.
    fields = { ...fields, fail: false, ...own };
    return fields;
  });
  return all
    .map((one, index) => toCase(all.length > 1 ? `${name}/${String(index).padStart(2, "0")}` : name, one))
    .filter((_, index) => all[index]?.skip !== true);
}

function toCase(id: string, { yaml, fail, tree, json }: Fields): SuiteCase {
  return {
    id,
    text: decode(String(yaml)),
    fail: fail === true,
    tree: decode(String(tree ?? "")),
    json: json === undefined || json === null ? undefined : String(json),
  };
}

/** The suite writes what can't be seen, or what YAML can't carry, with signs of its own. */
function decode(text: string): string {
  return text
    .replaceAll("␣", " ")
    .replace(/—*»/g, "\t")
    .replaceAll("⇔", "\ufeff")
    .replaceAll("↵", "")
    .replaceAll("←", "\r")
    .replace(/∎\n$/, "");
}
