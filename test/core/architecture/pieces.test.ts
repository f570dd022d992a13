import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { allCommands } from "../../../src/cli/commands/allCommands.ts";
import { readJson } from "./sources.ts";

type Outputs = Metafile["outputs"];

interface Bundle {
  readonly name: string;
  readonly loading?: { readonly onDemand: readonly string[] };
  readonly calls?: { readonly commands: string; readonly check: string };
  readonly options: BuildOptions;
}

interface Pieces {
  fileOf(outputs: Outputs, module: string): string;
  loadedWith(outputs: Outputs, file: string): Set<string>;
  loadedInTheEnd(outputs: Outputs, file: string, onDemand: readonly string[]): Set<string>;
  entriesIn(outputs: Outputs, folder: string): string[];
  loadedForCall(outputs: Outputs, entry: string, command: string): Set<string>;
}

/** The scripts are JavaScript and know where they lie, so they are loaded as they are. */
async function script(name: string): Promise<unknown> {
  return import(pathToFileURL(path.resolve("scripts", name)).href);
}

/** The bundle that begins with a module. */
async function bundleOf(entry: string): Promise<Bundle> {
  const { bundles } = (await script("bundles.mjs")) as { bundles: readonly Bundle[] };
  const found = bundles.find(({ options }) => [options.entryPoints].flat().includes(entry));
  assert.ok(found, entry);
  return found;
}

/** What a bundle becomes, without writing it. */
async function outputsOf({ options }: Bundle): Promise<Outputs> {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  return metafile.outputs;
}

/** The modules whose code is in these files. */
function modulesIn(outputs: Outputs, files: Iterable<string>): string[] {
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}

describe("the extension's bundles", () => {
  const nodeEntry = "src/extension/node/main.ts";
  const browserEntry = "src/extension/main.ts";
  let pieces: Pieces;
  let inNode: Outputs;
  let inBrowser: Outputs;
  let onDemand: readonly string[];

  before(async () => {
    pieces = (await script("pieces.mjs")) as Pieces;
    const bundle = await bundleOf(nodeEntry);
    onDemand = bundle.loading?.onDemand ?? [];
    inNode = await outputsOf(bundle);
    inBrowser = await outputsOf(await bundleOf(browserEntry));
  });

  it("are those that the manifest names", () => {
    const { main, browser } = readJson("package.json");
    assert.equal(main, `./${pieces.fileOf(inNode, nodeEntry)}`);
    assert.equal(browser, `./${pieces.fileOf(inBrowser, browserEntry)}`);
  });

  it("activate in Node without the core's machinery, its validators and packages", () => {
    const entry = pieces.fileOf(inNode, nodeEntry);
    const heavy = (name: string) =>
      /^(?:src\/core\/(?!model\/)|src\/generated\/validators|node_modules\/)/.test(name);
    assert.deepEqual(modulesIn(inNode, pieces.loadedWith(inNode, entry)).filter(heavy), []);
    const opened = modulesIn(inNode, pieces.loadedInTheEnd(inNode, entry, onDemand));
    for (const name of ["src/core/service.ts", "src/generated/validators.js"]) {
      assert.ok(opened.includes(name), `${name} is loaded to open a project`);
    }
  });

  it("open a project in Node without the code of any command", () => {
    const entry = pieces.fileOf(inNode, nodeEntry);
    const opened = modulesIn(inNode, pieces.loadedInTheEnd(inNode, entry, onDemand));
    const commands = Object.values(inNode)
      .map(({ entryPoint = "" }) => entryPoint)
      .filter((name) => name.startsWith("src/extension/commands/"));
    assert.ok(commands.length > 2);
    assert.deepEqual(
      commands.filter((name) => opened.includes(name)),
      [],
    );
  });

  it("load nothing but the editor's interface in the browser", () => {
    const files = Object.entries(inBrowser).filter(([name]) => !name.endsWith(".map"));
    assert.equal(files.length, 1);
    const imported = files.flatMap(([, { imports }]) => imports.map((one) => one.path));
    assert.deepEqual([...new Set(imported)], ["vscode"]);
  });
});

describe("the command line's bundle", () => {
  const entry = "src/cli/main.ts";
  let pieces: Pieces;
  let outputs: Outputs;
  let commands: readonly string[];
  let check: string;

  before(async () => {
    pieces = (await script("pieces.mjs")) as Pieces;
    const bundle = await bundleOf(entry);
    assert.ok(bundle.calls);
    outputs = await outputsOf(bundle);
    commands = pieces.entriesIn(outputs, bundle.calls.commands);
    check = bundle.calls.check;
  });

  it("loads for a call the code of that command and of no other", () => {
    assert.equal(commands.length, allCommands.length);
    for (const command of commands) {
      const loaded = modulesIn(outputs, pieces.loadedForCall(outputs, entry, command));
      assert.deepEqual(
        commands.filter((name) => loaded.includes(name)),
        [command],
      );
    }
  });

  it("lists its commands without the core's machinery and the translations", () => {
    const loaded = modulesIn(outputs, pieces.loadedWith(outputs, pieces.fileOf(outputs, entry)));
    const heavy =
      /^(?:src\/core\/(?!model\/|schema\/formats\.ts)|src\/generated\/validators|node_modules\/|l10n\/)/;
    assert.deepEqual(
      loaded.filter((name) => heavy.test(name)),
      [],
    );
  });

  it("checks without the code that imports, draws, plans or translates", () => {
    const loaded = modulesIn(outputs, pieces.loadedForCall(outputs, entry, check));
    assert.ok(loaded.includes("src/core/rules/allRules.ts"));
    assert.deepEqual(
      loaded.filter((name) =>
        /^(?:src\/core\/(?:act|exchange|views)\/|node_modules\/(?:papaparse|xstate)\/|l10n\/)/.test(name),
      ),
      [],
    );
  });
});

describe("what counts as loaded", () => {
  const file = (entryPoint: string, statically: string[], dynamically: string[]): Outputs[string] => ({
    bytes: 1,
    inputs: {},
    exports: [],
    ...(entryPoint ? { entryPoint } : {}),
    imports: [
      { path: "vscode", kind: "import-statement" as const, external: true },
      ...statically.map((name) => ({ path: name, kind: "import-statement" as const })),
      ...dynamically.map((name) => ({ path: name, kind: "dynamic-import" as const })),
    ],
  });
  const outputs: Outputs = {
    entry: file("main.ts", ["a"], ["session", "command"]),
    a: file("", ["b"], []),
    b: file("", ["a"], []),
    session: file("session.ts", ["b", "core"], ["later"]),
    core: file("", [], []),
    later: file("later.ts", ["laterToo"], ["session"]),
    laterToo: file("", [], []),
    command: file("commands/one.ts", ["core"], ["asked"]),
    asked: file("", [], []),
  };
  let pieces: Pieces;

  before(async () => {
    pieces = (await script("pieces.mjs")) as Pieces;
  });

  it("with a file is all that it imports statically", () => {
    assert.deepEqual([...pieces.loadedWith(outputs, "entry")].sort(), ["a", "b", "entry"]);
  });

  it("in the end is every dynamic import as well, and theirs", () => {
    assert.deepEqual([...pieces.loadedInTheEnd(outputs, "entry", [])].sort(), Object.keys(outputs).sort());
  });

  it("leaves out what waits for a person, with all that only that imports", () => {
    const loaded = [...pieces.loadedInTheEnd(outputs, "entry", ["commands/"])].sort();
    assert.deepEqual(loaded, ["a", "b", "core", "entry", "later", "laterToo", "session"]);
  });

  it("for a call is the entry and the command, and whatever the command imports", () => {
    const loaded = [...pieces.loadedForCall(outputs, "main.ts", "commands/one.ts")].sort();
    assert.deepEqual(loaded, ["a", "asked", "b", "command", "core", "entry"]);
    assert.deepEqual(pieces.entriesIn(outputs, "commands/"), ["commands/one.ts"]);
  });
});
