import assert from "node:assert/strict";
import { dayIn } from "../../../src/core/model/calendar.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { ProjectService, ServiceOptions } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { codes, open, portal } from "./openService.ts";

async function loaded(
  files: Readonly<Record<string, string>> = portal,
  options?: Partial<ServiceOptions>,
): Promise<{ readonly folder: InMemoryFolder; readonly service: ProjectService }> {
  const folder = new InMemoryFolder(files);
  const service = open(folder, options);
  await service.load();
  folder.reads.length = 0;
  return { folder, service };
}

function shown(service: ProjectService): string[] {
  return service
    .problems()
    .map(({ file, range, code }) => `${file}:${range.start.line + 1}:${range.start.character + 1} ${code}`);
}

describe("loading a project", () => {
  it("reads every file of the folder once", async () => {
    const folder = new InMemoryFolder({ ...portal, "README.md": "# Portal\n", "notes.yaml": "a: 1\n" });
    const service = open(folder);
    assert.deepEqual(folder.reads, []);
    const named = await service.load();
    assert.deepEqual(folder.reads.toSorted(), Object.keys(portal).sort());
    assert.deepEqual([...named].sort(), Object.keys(portal).sort());
    assert.equal(service.project.settings.name, "Portal");
  });

  it("reads again when asked again, and forgets the files that are gone", async () => {
    const { folder, service } = await loaded();
    folder.remove("requirements/REQ-002.yaml");
    folder.write("requirements/REQ-003.yaml", "id: REQ-003\ntitle: T\nstatus: captured\n");
    const named = await service.load();
    assert.ok(named.has("requirements/REQ-002.yaml") && named.has("requirements/REQ-003.yaml"));
    assert.deepEqual(service.project.find("REQ-002"), []);
    assert.equal(service.project.find("REQ-003").length, 1);
  });

  it("keeps the records of files that say what they said before", async () => {
    const { folder, service } = await loaded();
    const before = [...service.project.files.values()];
    folder.write("requirements/REQ-002.yaml", portal["requirements/REQ-002.yaml"].replace("Import", "Read"));
    const named = await service.load();
    const others = [...service.project.files.values()].filter((file) => !before.includes(file));
    assert.deepEqual(
      others.map(({ path }) => path),
      ["requirements/REQ-002.yaml"],
    );
    assert.ok(named.has("requirements/REQ-002.yaml"));
  });

  it("finds nothing in an empty folder", async () => {
    const { service } = await loaded({});
    assert.deepEqual(service.problems(), []);
    assert.deepEqual(service.problemsOf("risks.yaml"), []);
  });
});

describe("the problems of a project", () => {
  it("stand in the order of files, lines, columns and codes", async () => {
    const { service } = await loaded();
    assert.deepEqual(shown(service), [
      "charter.yaml:5:9 plan/goal-not-smart",
      "requirements/REQ-001.yaml:1:5 trace/no-criterion",
      "requirements/REQ-002.yaml:1:5 trace/no-criterion",
      "requirements/REQ-002.yaml:4:7 ref/unknown",
    ]);
    const texts = { ...portal, "requirements/REQ-002.yaml": "title: T\nid: REQ-1x\nwrong: 1\n" };
    assert.deepEqual(codes((await loaded(texts)).service, "requirements/REQ-002.yaml"), [
      "schema/required",
      "id/format",
      "schema/pattern",
      "schema/unknown-property",
    ]);
  });

  it("say where related values stand, in other files too", async () => {
    const texts = { ...portal, "requirements.yaml": "- title: Copy\n  id: REQ-001\n  status: captured\n" };
    const { service } = await loaded(texts);
    const [first] = service.problemsOf("requirements/REQ-001.yaml");
    assert.deepEqual(first, {
      code: "id/duplicate",
      severity: "error",
      message: "The id “REQ-001” is used more than once: give one of them another.",
      file: "requirements/REQ-001.yaml",
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 11 } },
      span: { start: 4, end: 11 },
      pointer: ["id"],
      record: "REQ-001",
      related: [
        {
          message: "“REQ-001” is used here too.",
          file: "requirements.yaml",
          range: { start: { line: 1, character: 6 }, end: { line: 1, character: 13 } },
        },
      ],
    });
  });

  it("follow the related value when that moves", async () => {
    const texts = { ...portal, "requirements.yaml": "- {id: REQ-001, title: T, status: captured}\n" };
    const { folder, service } = await loaded(texts);
    folder.write("requirements.yaml", `\n\n${texts["requirements.yaml"]}`);
    const named = await service.update(["requirements.yaml"]);
    assert.ok(named.has("requirements/REQ-001.yaml"));
    const [first] = service.problemsOf("requirements/REQ-001.yaml");
    assert.equal(first?.related[0]?.range.start.line, 2);
  });

  it("carry the facts that a fix needs", async () => {
    const { service } = await loaded();
    const unknown = service.problems().find(({ code }) => code === "ref/unknown");
    assert.deepEqual(unknown?.data, { id: "GOAL-2", kinds: ["goal"] });
  });

  it("weigh more in a later stage, and are left out where they are ignored", async () => {
    const { service } = await loaded(portal, { stage: "work" });
    assert.deepEqual(
      service.problemsOf("requirements/REQ-001.yaml").map(({ severity }) => severity),
      ["info"],
    );
    const ignoring = {
      ...portal,
      "assent.yaml": "assent: 1\nname: P\nchecks: {trace/no-criterion: ignore}\n",
    };
    assert.deepEqual(codes((await loaded(ignoring)).service, "requirements/REQ-001.yaml"), []);
  });

  it("speak the language of the reader", async () => {
    const t = createTranslator({
      "There is no record “{id}”: correct the id, or create the record.": "没有记录“{id}”。",
    });
    const { service } = await loaded(portal, { t });
    assert.ok(service.problems().some(({ message }) => message === "没有记录“GOAL-2”。"));
  });
});

describe("a lifecycle of the team's own", () => {
  it("is in force from the moment that its file is there, even while it can't be read", async () => {
    const risk = "id: RISK-001\ntitle: T\nstatus: nowhere\nowner: SH-001\n";
    const { folder, service } = await loaded({ ...portal, "risks/RISK-001.yaml": risk });
    const found = () => codes(service, "risks/RISK-001.yaml").filter((code) => code.startsWith("workflow/"));
    assert.deepEqual(found(), ["workflow/unknown-state"]);
    folder.write("workflows/risk.yaml", "kind: [risk\n");
    await service.update(["workflows/risk.yaml"]);
    assert.deepEqual(found(), []);
    folder.remove("workflows/risk.yaml");
    await service.update(["workflows/risk.yaml"]);
    assert.deepEqual(found(), ["workflow/unknown-state"]);
  });
});

describe("a file that is broken", () => {
  const broken = { ...portal, "requirements/REQ-001.yaml": "id: REQ-001\ntitle: [\n" };

  it("has its own problems and never hides those of others", async () => {
    const { service } = await loaded(broken);
    assert.deepEqual(codes(service, "requirements/REQ-001.yaml"), ["yaml/syntax"]);
    assert.deepEqual(codes(service, "requirements/REQ-002.yaml"), ["trace/no-criterion", "ref/unknown"]);
    assert.equal(service.project.settings.name, "Portal");
  });

  it("comes back when it is mended", async () => {
    const { folder, service } = await loaded(broken);
    assert.deepEqual(codes(service, "charter.yaml"), ["plan/goal-not-smart", "trace/orphan"]);
    folder.write("requirements/REQ-001.yaml", portal["requirements/REQ-001.yaml"]);
    const named = await service.update(["requirements/REQ-001.yaml"]);
    assert.ok(named.has("charter.yaml"));
    assert.deepEqual(codes(service, "requirements/REQ-001.yaml"), ["trace/no-criterion"]);
    assert.deepEqual(codes(service, "charter.yaml"), ["plan/goal-not-smart"]);
  });

  it("may be one that cannot be read as text at all", async () => {
    const folder = new InMemoryFolder(portal);
    folder.write("risks/RISK-001.yaml", { unreadable: "encoding" });
    folder.write("risks/RISK-002.yaml", { unreadable: "too-large" });
    folder.write("risks/RISK-003.yaml", { unreadable: "link" });
    const service = open(folder);
    await service.load();
    assert.deepEqual(
      shown(service).filter((line) => line.startsWith("risks")),
      [
        "risks/RISK-001.yaml:1:1 yaml/encoding",
        "risks/RISK-002.yaml:1:1 yaml/too-large",
        "risks/RISK-003.yaml:1:1 yaml/link",
      ],
    );
    assert.equal(service.project.find("REQ-001").length, 1);
  });
});

describe("an update", () => {
  it("reads the one file that changed", async () => {
    const { folder, service } = await loaded();
    folder.write(
      "requirements/REQ-002.yaml",
      portal["requirements/REQ-001.yaml"].replace("REQ-001", "REQ-002"),
    );
    await service.update(["requirements/REQ-002.yaml"]);
    assert.deepEqual(folder.reads, ["requirements/REQ-002.yaml"]);
    assert.deepEqual(codes(service, "requirements/REQ-002.yaml"), ["trace/no-criterion"]);
  });

  it("names the file and those whose problems may have changed with it, and no others", async () => {
    const { folder, service } = await loaded();
    folder.write("requirements/REQ-001.yaml", "id: REQ-001\ntitle: Export\nstatus: withdrawn\n");
    const named = await service.update(["requirements/REQ-001.yaml"]);
    assert.deepEqual([...named].sort(), ["charter.yaml", "requirements/REQ-001.yaml"]);
    assert.deepEqual(codes(service, "charter.yaml"), ["plan/goal-not-smart", "trace/orphan"]);
  });

  it("works only on the records around the file, in steps between which others may have the thread", async () => {
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return undefined;
    };
    const risks = Array.from({ length: 500 }, (_, index) => `- {id: RISK-${index}, title: T, status: s}\n`);
    const { folder, service } = await loaded({ ...portal, "risks.yaml": risks.join("") }, { pause });
    assert.ok(pauses > 500);
    pauses = 0;
    folder.write("stakeholders.yaml", portal["stakeholders.yaml"].replace("title: ", "title: Dr "));
    await service.update(["stakeholders.yaml"]);
    // The file and its item are read and linked, its stakeholder and the promise to her found and checked.
    assert.ok(pauses > 3 && pauses < 20, `${pauses}`);
    pauses = 0;
    await service.update(["stakeholders.yaml"]);
    assert.ok(pauses < 10, `${pauses}`);
  });

  it("takes a file that is gone out of the project", async () => {
    const { folder, service } = await loaded();
    folder.remove("charter.yaml");
    await service.update(["charter.yaml"]);
    assert.deepEqual(codes(service, "requirements/REQ-001.yaml"), ["trace/no-criterion", "ref/unknown"]);
    assert.deepEqual(service.problemsOf("charter.yaml"), []);
    assert.ok(!service.project.files.has("charter.yaml"));
  });

  it("follows a file that is renamed, in one step", async () => {
    const { folder, service } = await loaded();
    folder.rename("requirements/REQ-001.yaml", "requirements/export.yaml");
    await service.update(["requirements/REQ-001.yaml", "requirements/export.yaml"]);
    assert.deepEqual(
      service.project.find("REQ-001").map(({ entry }) => entry.file),
      ["requirements/export.yaml"],
    );
    assert.ok(!shown(service).some((line) => line.includes("id/duplicate")));
  });

  it("ignores files elsewhere, without reading them", async () => {
    const { folder, service } = await loaded();
    folder.write("README.md", "id: REQ-001\n");
    folder.write("sub/risks.yaml", "id: [");
    const before = service.problems();
    const named = await service.update([
      "README.md",
      "sub/risks.yaml",
      "risks/RISK-001.yml",
      "../risks.yaml",
    ]);
    assert.deepEqual(folder.reads, []);
    assert.deepEqual([...named], []);
    assert.deepEqual(service.problems(), before);
  });

  it("checks everything again when assent.yaml changes", async () => {
    const { folder, service } = await loaded();
    folder.write("assent.yaml", "assent: 1\nname: P\nprefixes: {requirement: ANF}\n");
    const named = await service.update(["assent.yaml"]);
    assert.deepEqual(folder.reads, ["assent.yaml"]);
    assert.deepEqual([...named].sort(), Object.keys(portal).sort());
    assert.deepEqual(codes(service, "requirements/REQ-001.yaml"), ["id/format", "trace/no-criterion"]);
  });

  it("names files without records too when assent.yaml changes, because it weighs their problems", async () => {
    const { folder, service } = await loaded({ ...portal, "risks.yaml": "- [\n" });
    assert.deepEqual(codes(service, "risks.yaml"), ["yaml/syntax"]);
    folder.write("assent.yaml", "assent: 1\nname: P\nchecks: {yaml/syntax: ignore}\n");
    assert.ok((await service.update(["assent.yaml"])).has("risks.yaml"));
    assert.deepEqual(codes(service, "risks.yaml"), []);
  });

  it("checks everything again on another day, whatever changed", async () => {
    let now = "2026-06-15T15:59:00Z";
    const { folder, service } = await loaded(portal, { today: (zone) => dayIn(new Date(now), zone) });
    assert.deepEqual(codes(service, "commitments.yaml"), []);
    now = "2026-06-15T16:00:00Z";
    const named = await service.update([]);
    assert.deepEqual(folder.reads, []);
    assert.ok(named.has("commitments.yaml"));
    assert.deepEqual(codes(service, "commitments.yaml"), ["plan/commitment-overdue"]);
    assert.deepEqual([...(await service.update([]))], []);
  });
});

describe("updates at the same time", () => {
  it("are carried out one after the other, in the order in which they were asked for", async () => {
    const { folder, service } = await loaded();
    const done: string[] = [];
    const release = folder.hold();
    const updates = ["requirements/REQ-002.yaml", "charter.yaml", "stakeholders.yaml"].map((path) =>
      service.update([path]).then(() => done.push(path)),
    );
    await Promise.resolve();
    assert.ok(folder.reads.length <= 1);
    release();
    await Promise.all(updates);
    assert.deepEqual(done, ["requirements/REQ-002.yaml", "charter.yaml", "stakeholders.yaml"]);
    assert.deepEqual(folder.reads, done);
  });

  it("end with what the folder holds last", async () => {
    const { folder, service } = await loaded();
    const updates = [1, 2, 3].map((number) => {
      folder.write("stakeholders.yaml", `- {id: SH-00${number}, title: T, status: identified}\n`);
      return service.update(["stakeholders.yaml"]);
    });
    await Promise.all(updates);
    assert.deepEqual(
      [...service.project.all("stakeholder")].map(({ id }) => id),
      ["SH-003"],
    );
  });

  it("go on after one that failed", async () => {
    const { folder, service } = await loaded();
    const failing = service.update(
      (function* () {
        yield "charter.yaml";
        throw new Error("no paths");
      })(),
    );
    const next = service.update(["stakeholders.yaml"]);
    await assert.rejects(failing, /no paths/);
    await next;
    assert.deepEqual(folder.reads, ["stakeholders.yaml"]);
  });
});

describe("a cancelled load or update", () => {
  it("throws, changes nothing, and leaves a service that can be used", async () => {
    const { folder, service } = await loaded();
    const before = service.problems();
    folder.write("charter.yaml", "id: CHARTER\ntitle: Portal\nstatus: initiating\n");
    const cancelled = new AbortController();
    const release = folder.hold();
    const update = service.update(["charter.yaml", "stakeholders.yaml"], cancelled.signal);
    cancelled.abort();
    release();
    await assert.rejects(update, { name: "AbortError" });
    assert.deepEqual(folder.reads, ["charter.yaml"]);
    assert.deepEqual(service.problems(), before);

    await service.update(["charter.yaml"]);
    assert.deepEqual(codes(service, "requirements/REQ-001.yaml"), ["trace/no-criterion", "ref/unknown"]);
  });

  it("reads no further where it is cancelled in a pause", async () => {
    const cancelled = new AbortController();
    const folder = new InMemoryFolder(portal);
    const service = open(folder, {
      pause: async () => {
        await new Promise(setImmediate);
        cancelled.abort();
      },
    });
    await assert.rejects(service.load(cancelled.signal), { name: "AbortError" });
    assert.equal(folder.reads.length, 1);
    assert.equal(service.project.files.size, 0);
  });

  it("throws before it reads anything where it was cancelled before it began", async () => {
    const folder = new InMemoryFolder(portal);
    const service = open(folder);
    await assert.rejects(service.load(AbortSignal.abort()), { name: "AbortError" });
    assert.deepEqual(folder.reads, []);
    assert.deepEqual(service.problems(), []);
    await service.load();
    assert.equal(service.project.settings.name, "Portal");
  });
});

describe("a place in a text", () => {
  it("is found by its pointer, whether the text is part of the project or not", async () => {
    const { service } = await loaded();
    assert.deepEqual(service.rangeOf("- id: A\n- id: B\n  list: [x, yy]\n", [1, "list", 1]), {
      start: { line: 2, character: 12 },
      end: { line: 2, character: 14 },
    });
  });

  it("is the nearest one around where the pointer leads nowhere", async () => {
    const { service } = await loaded();
    assert.deepEqual(service.rangeOf("id: A\n", ["title"]), {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 5 },
    });
    assert.deepEqual(service.rangeOf("", ["title"]), {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    });
  });
});
