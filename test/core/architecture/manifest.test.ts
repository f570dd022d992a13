import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { filesBelow } from "../../../scripts/l10n/sourceFiles.mjs";
import { readJson, readText } from "./sources.ts";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id?: string; readonly name?: string }[]>>;
    readonly keybindings?: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

/** Read as text, since the types of the extension's host are not those of the tests. */
const commandIds: Readonly<Record<string, string>> = Object.fromEntries(
  ["commands/commandIds.ts", "views/viewCommandIds.ts"].flatMap((file) =>
    [...readText(`src/extension/${file}`).matchAll(/^ {2}(\w+): "([^"]+)",$/gm)].map(([, name, id]) => [
      name,
      id,
    ]),
  ),
);

const manifest = readJson("package.json") as unknown as Manifest;
const { commands, menus, keybindings = [], configuration } = manifest.contributes;

const english = readJson("package.nls.json");
const chinese = readJson("package.nls.zh-cn.json");

/** The names of commands, as the keys of their titles. */
function titleKeys(bundle: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(bundle)
    .filter((key) => key.startsWith("command."))
    .map((key) => key.slice("command.".length))
    .sort();
}

describe("the commands of the extension", () => {
  it("are found in the code", () => {
    assert.ok(Object.keys(commandIds).length > 2);
  });

  it("are the same in the code, in the manifest and in both languages", () => {
    const names = Object.keys(commandIds).sort();
    assert.deepEqual(
      Object.entries(commandIds).map(([name, id]) => [name, id]),
      Object.keys(commandIds).map((name) => [name, `assent.${name}`]),
    );
    assert.deepEqual(commands.map(({ command }) => command.replace(/^assent\./, "")).sort(), names);
    assert.deepEqual(titleKeys(english), names);
    assert.deepEqual(titleKeys(chinese), names);
  });

  it("are contributed once each, with their title and the category", () => {
    assert.equal(new Set(commands.map(({ command }) => command)).size, commands.length);
    for (const { command, title, category } of commands) {
      assert.equal(title, `%${command.replace("assent.", "command.")}%`);
      assert.equal(category, "Assent");
    }
  });

  it("are the only ones of ours that menus, keys, links and views name", () => {
    const ids = new Set<string>(Object.values(commandIds));
    const named = [
      ...Object.values(menus).flatMap((items) => items.map(({ command }) => command ?? "")),
      ...keybindings.map(({ command }) => command),
    ];
    const texts = [readText("package.json"), JSON.stringify(english), JSON.stringify(chinese)];
    for (const text of texts) {
      for (const [, id = ""] of text.matchAll(/command:(assent\.\w+)/g)) named.push(id);
    }
    assert.deepEqual(
      named.filter((id) => id.startsWith("assent.") && !ids.has(id)),
      [],
    );
  });

  it("wake the extension only where there is a project, or for a panel that is given back", () => {
    const { activationEvents, contributes } = JSON.parse(readText("package.json")) as {
      readonly activationEvents: readonly string[];
      readonly contributes: Readonly<Record<string, unknown>>;
    };
    const [found, others] = [true, false].map((isPanel) =>
      activationEvents.filter((event) => event.startsWith("onWebviewPanel:") === isPanel),
    );
    assert.ok(found && found.length > 0);
    assert.deepEqual(others, ["workspaceContains:assent.yaml", "workspaceContains:**/assent.yaml"]);
    // Each of these would wake it by itself.
    for (const name of ["languages", "debuggers", "authentication"]) assert.ok(!(name in contributes));
  });

  it("say in the palette when they apply", () => {
    const inPalette = new Set(menus.commandPalette?.map(({ command }) => command));
    assert.deepEqual([...inPalette].sort(), Object.values(commandIds).sort());
  });

  it("apply where the code says so", () => {
    const code = filesBelow("src/extension", ".ts").map(readText).join("\n");
    const set = new Set([...code.matchAll(/"(assent\.\w+)"/g)].map(([, key]) => key));
    const clauses = [...readText("package.json").matchAll(/"(?:when|enablement)": "([^"]+)"/g)];
    const asked = clauses.flatMap(([, clause = ""]) =>
      [...clause.matchAll(/(?<!== )\bassent\.\w+/g)].map(([key]) => key),
    );
    assert.deepEqual(
      [...new Set(asked)].filter((key) => !set.has(key)),
      [],
    );
  });

  it("are the only ones of ours that the code runs or offers", () => {
    const named = filesBelow("src/extension", ".ts").flatMap((file) =>
      [...readText(file).matchAll(/(?:executeCommand\(\s*|\bcommand(?:: | = ))"(assent\.\w+)"/g)].map(
        ([, id]) => id,
      ),
    );
    const ids = Object.values(commandIds);
    assert.deepEqual(
      named.filter((id) => !ids.includes(String(id))),
      [],
    );
  });
});

describe("the views of the extension", () => {
  it("have an id of ours and a name in both languages each, in a place of the editor", () => {
    const { views } = manifest.contributes;
    assert.deepEqual(Object.keys(views), ["assent", "explorer"]);
    assert.ok((views.assent ?? []).length <= 5);
    for (const { id = "", name = "" } of Object.values(views).flat()) {
      assert.match(id, /^assent\.\w+$/);
      assert.equal(name, `%view.${id.slice("assent.".length)}%`);
      for (const bundle of [english, chinese]) assert.ok(Object.hasOwn(bundle, name.slice(1, -1)), name);
    }
  });
});

function isPicture(key: string): boolean {
  return /^walkthrough\.\w+\.(?:light|dark)$/.test(key);
}

describe("the texts of the manifest", () => {
  const keys = [...readText("package.json").matchAll(/"%([^"%]+)%"/g)].map(([, key]) => String(key));

  for (const [name, bundle] of Object.entries({
    "package.nls.json": english,
    "package.nls.zh-cn.json": chinese,
  })) {
    it(`are all in ${name}, which holds nothing else`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), [...new Set(keys)].sort());
      for (const [key, text] of Object.entries(bundle)) assert.ok(String(text).trim(), key);
    });
  }

  it("are Chinese in Chinese and not in English", () => {
    for (const key of keys.filter((one) => !isPicture(one))) {
      assert.doesNotMatch(String(english[key]), /\p{Script=Han}/u);
      if (key !== "extension.displayName") assert.match(String(chinese[key]), /\p{Script=Han}/u, key);
    }
  });

  it("name pictures that are there, in each language its own", () => {
    for (const key of keys.filter(isPicture)) {
      for (const bundle of [english, chinese]) assert.ok(existsSync(String(bundle[key])), key);
      assert.notEqual(chinese[key], english[key]);
    }
  });

  it("are never written in the manifest itself", () => {
    const plain =
      /"(?:title|description|markdownDescription|label|contents|displayName)": "(?!%|Assent")[^"]*"/g;
    assert.deepEqual(readText("package.json").match(plain) ?? [], []);
  });
});

describe("the settings of the extension", () => {
  it("are read somewhere, each of them", () => {
    const code = filesBelow("src/extension", ".ts").map(readText).join("\n");
    for (const id of Object.keys(configuration.properties)) {
      const [, name = ""] = id.split(/\.(.*)/s);
      assert.match(id, /^assent\./);
      assert.ok(code.includes(`"${name}"`) || code.includes(`"${id}"`), id);
    }
  });
});
