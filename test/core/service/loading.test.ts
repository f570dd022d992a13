import assert from "node:assert/strict";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { codes, open, portal } from "./openService.ts";

/** Holds back the reading of one file until it is released. */
class HoldingFolder extends InMemoryFolder {
  readonly isAsked: Promise<void>;
  release = () => {};
  readonly #held: string;
  readonly #released: Promise<void>;
  #asked = () => {};

  constructor(files: Readonly<Record<string, string>>, held: string) {
    super(files);
    this.#held = held;
    this.isAsked = new Promise((resolve) => {
      this.#asked = resolve;
    });
    this.#released = new Promise((resolve) => {
      this.release = resolve;
    });
  }

  override async read(path: string): ReturnType<InMemoryFolder["read"]> {
    if (path === this.#held) {
      this.#asked();
      await this.#released;
    }
    return super.read(path);
  }
}

describe("a project that is being loaded", () => {
  it("tells of what is wrong with a file before the last one is read", async () => {
    const last = { ...portal, "tasks.txt": "", "surveys.yaml": "- id: SUR-001\n", "charter.yaml": "id: [\n" };
    const folder = new HoldingFolder(last, "surveys.yaml");
    const service = open(folder);
    const heard = new Map<string, readonly string[]>();
    const loading = service.load(undefined, (path, problems) =>
      heard.set(
        path,
        problems.map(({ code }) => code),
      ),
    );
    await folder.isAsked;
    assert.deepEqual([...heard], [["charter.yaml", ["yaml/syntax"]]]);
    assert.equal(service.project.files.size, 0);
    folder.release();
    await loading;
    for (const path of service.project.files.keys()) assert.deepEqual(heard.get(path), codes(service, path));
  });

  it("reads one file between two pauses, and one item of a long list", async () => {
    const requirement = (number: number) => `- {id: REQ-${number + 100}, title: "${"T".repeat(80)}"}\n`;
    const list = Array.from({ length: 500 }, (_, index) => requirement(index)).join("");
    const folder = new InMemoryFolder({ ...portal, "requirements.yaml": list });
    let [seen, most, inList] = [0, 0, 0];
    const pause = () => {
      most = Math.max(most, folder.reads.length - seen);
      if (folder.reads.at(-1) === "requirements.yaml") inList += 1;
      seen = folder.reads.length;
      return undefined;
    };
    const service = open(folder, { pause });
    await service.load(undefined, () => {});
    assert.equal(most, 1);
    assert.ok(inList >= 500);
  });

  it("weighs early what assent.yaml says", async () => {
    const ignoring = "assent: 1\nname: P\nchecks: {schema/required: ignore}\n";
    const folder = new HoldingFolder(
      { "acceptance.yaml": "- id: ACC-001\n", "assent.yaml": ignoring, "surveys.yaml": "" },
      "surveys.yaml",
    );
    const heard: (readonly unknown[])[] = [];
    const loading = open(folder).load(undefined, (_, problems) => heard.push(problems));
    await folder.isAsked;
    assert.deepEqual(heard, [[]]);
    folder.release();
    await loading;
  });

  it("tells of what rules find in a file while others are still to be checked", async () => {
    const folder = new InMemoryFolder(portal);
    const service = open(folder);
    const heard: string[] = [];
    await service.load(undefined, (path, problems) => {
      if (problems.length > 0) heard.push(path);
    });
    const [first] = heard;
    assert.equal(first, "charter.yaml");
    assert.deepEqual([...new Set(heard)].sort(), [
      "charter.yaml",
      "requirements/REQ-001.yaml",
      "requirements/REQ-002.yaml",
    ]);
  });
});
