import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a folder holds: the texts of files by their paths, and folders with a `/` behind their names. */
export type Tree = Readonly<Record<string, string>>;

/** Makes an empty folder, whose path leads through no link; who asks for it removes it. */
export function makeFolder(): string {
  return mkdtempSync(path.join(realpathSync(tmpdir()), "assent-test-"));
}

/** A folder of its own for each test of the surrounding `describe`; returns a function that names it. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Everything below `folder`, byte for byte; bytes are shown as Latin-1 so that none can hide. */
export function readTree(folder: string): Tree {
  const tree: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = path.join(folder, name);
    const status = lstatSync(file);
    const key = name.replaceAll("\\", "/");
    if (status.isDirectory()) tree[`${key}/`] = "";
    else tree[key] = status.isSymbolicLink() ? "(link)" : readFileSync(file, "latin1");
  }
  return tree;
}

/** Writes texts (or bytes) below `folder`, with the folders that they need. */
export function writeTree(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
