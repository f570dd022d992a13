import assert from "node:assert/strict";
import { sha256 } from "#sha256";
import { readRecords } from "../../../src/core/cache/keptRecords.ts";
import { LookAhead } from "../../../src/core/cache/lookAhead.ts";
import { readOutcome } from "../../../src/core/cache/outcome.ts";
import { RecordsCache } from "../../../src/core/cache/recordsCache.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { InMemoryStore, inPieces } from "../../support/inMemoryStore.ts";
import { keep, keptOutcome, open, usual } from "./cachedCheck.ts";

const portal = {
  "assent.yaml": "assent: 1\nname: Portal\n",
  "stakeholders.yaml": "- {id: SH-001, title: Li Wei, status: identified, history: []}\n",
  "requirements/REQ-001.yaml": "id: REQ-001\ntitle: Export\nstatus: captured\ngoal: GOAL-9\n",
  "requirements/REQ-002.yaml": "id: REQ-002\ntitle: Import\nstatus: captured\ngoal: GOAL-9\n",
} as const;

/** A service that counts the words that it makes: it makes none for what it takes over. */
function counting(folder: InMemoryFolder, store: InMemoryStore) {
  const english = createTranslator();
  const said: string[] = [];
  const t = Object.assign(
    (text: string, values?: Parameters<typeof english>[1]) => {
      said.push(text);
      return english(text, values);
    },
    { language: "en" as const },
  );
  const { build, lang, stage } = usual;
  const service = createProjectService(folder, {
    ...{ t, stage, today: () => usual.day },
    cache: new RecordsCache({ store, build, lang }),
  });
  return { said, service };
}

async function kept(): Promise<{ readonly folder: InMemoryFolder; readonly store: InMemoryStore }> {
  const folder = new InMemoryFolder(portal);
  const store = new InMemoryStore();
  const { service } = counting(folder, store);
  await service.load();
  const conditions = { ...usual, lang: "en" } as const;
  await keep(service, conditions, store);
  folder.reads.length = 0;
  return { folder, store };
}

describe("the records of a project that are kept", () => {
  it("are taken over without parsing or checking anything", async () => {
    const { folder, store } = await kept();
    const { said, service } = counting(folder, store);
    const changed = await service.load();
    assert.deepEqual(said, []);
    assert.deepEqual(folder.reads.toSorted(), Object.keys(portal).sort());
    assert.deepEqual([...changed].sort(), Object.keys(portal).sort());
    assert.ok(service.problems().length > 0);
  });

  it("have their problems told, file by file, as those of files that are read", async () => {
    const { folder, store } = await kept();
    const [told, wanted] = [new Map<string, unknown>(), new Map<string, unknown>()];
    await counting(folder, store).service.load(undefined, (path, problems) => told.set(path, problems));
    const anew = counting(folder, new InMemoryStore()).service;
    await anew.load(undefined, (path, problems) => wanted.set(path, problems));
    assert.deepEqual([...told].sort(), [...wanted].sort());
  });

  it("are read anew where a file has changed, and only there", async () => {
    const { folder, store } = await kept();
    folder.write("requirements/REQ-002.yaml", `${portal["requirements/REQ-002.yaml"]}wrong: 1\n`);
    const { said, service } = counting(folder, store);
    await service.load();
    const fresh = await open(folder, usual);
    assert.equal(
      service.problemsOf("requirements/REQ-002.yaml").length,
      fresh.problemsOf("requirements/REQ-002.yaml").length,
    );
    const { said: all, service: anew } = counting(folder, new InMemoryStore());
    await anew.load();
    assert.ok(said.length > 0 && said.length < all.length);
  });

  it("are not written again where nothing is new", async () => {
    const { folder, store } = await kept();
    const before = new Map(store.texts);
    store.texts.delete("outcome");
    const { service } = counting(folder, store);
    await service.load();
    store.texts.delete("records");
    await service.keep();
    assert.equal(store.texts.has("records"), false);
    assert.ok(before.has("records"));
  });

  it("are of no use to another build, or in another language", async () => {
    const { folder, store } = await kept();
    for (const other of [{ build: "two" }, { lang: "zh-CN" }] as const) {
      const service = await open(folder, { ...usual, ...other }, store);
      assert.deepEqual(service.problems(), (await open(folder, { ...usual, ...other })).problems());
    }
  });
});

describe("the outcome of a check that is kept", () => {
  it("is told again for the same files, on the same day and at the same stage", async () => {
    const { folder, store } = await kept();
    const outcome = await keptOutcome(folder, usual, store);
    assert.deepEqual(outcome?.files, 4);
    for (const other of [
      { day: "2026-06-16" },
      { stage: "release" },
      { lang: "zh-CN" },
      { isTrusted: false },
      { build: "two" },
    ] as const) {
      assert.equal(
        await keptOutcome(folder, { ...usual, ...other }, store),
        undefined,
        JSON.stringify(other),
      );
    }
  });

  it("is not told for other files, whenever they were changed", async () => {
    for (const change of [
      (folder: InMemoryFolder) =>
        folder.write("requirements/REQ-001.yaml", `${portal["requirements/REQ-001.yaml"]}# \n`),
      (folder: InMemoryFolder) => folder.remove("requirements/REQ-001.yaml"),
      (folder: InMemoryFolder) => folder.write("requirements/REQ-003.yaml", ""),
      (folder: InMemoryFolder) => folder.rename("requirements/REQ-001.yaml", "requirements/REQ-000.yaml"),
      (folder: InMemoryFolder) => folder.write("requirements/REQ-001.yaml", { unreadable: "link" }),
    ]) {
      const { folder, store } = await kept();
      change(folder);
      assert.equal(await keptOutcome(folder, usual, store), undefined);
    }
  });

  it("is found by digests alone, without a look at any text", async () => {
    const { folder, store } = await kept();
    const ahead = new LookAhead({
      list: () => folder.list(),
      async read(path) {
        const source = await folder.read(path);
        assert.ok(source && "text" in source);
        return {
          digest: sha256(source.text),
          get text(): string {
            throw new Error("nobody reads it");
          },
        };
      },
    });
    const conditions = { ...usual, today: () => usual.day };
    assert.ok(await readOutcome(store, () => ahead.keys(), conditions));
  });
});

describe("what is kept and was damaged", () => {
  it("is not used, whichever character it is that changed or where it ends", async () => {
    const { store } = await kept();
    const records = store.texts.get("records") ?? "";
    assert.ok(await readRecords(inPieces(records), usual));
    for (const damaged of damages(records))
      assert.equal(await readRecords(inPieces(damaged), usual), undefined);
    const conditions = { ...usual, today: () => usual.day };
    const noKeys = () => assert.fail("nobody asks for the files");
    for (const damaged of damages(store.texts.get("outcome") ?? "")) {
      store.texts.set("outcome", damaged);
      assert.equal(await readOutcome(store, noKeys, conditions), undefined);
    }
  });
});

function* damages(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at++) {
    yield text.slice(0, at);
    yield text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (at % 7))) + text.slice(at + 1);
  }
}
