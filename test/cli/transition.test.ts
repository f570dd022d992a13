import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ann, client, livingProject, old } from "./support/livingProject.ts";
import { type CliFacts, type CliResult, runCli } from "./support/runCli.ts";
import { readTree, type Tree, temporaryFolder, writeTree } from "./support/tree.ts";

interface Reason {
  readonly code: string;
  readonly message: string;
  readonly records: readonly string[];
}

describe("assent transition", () => {
  const folder = temporaryFolder();
  let before: Tree = {};
  beforeEach(() => {
    writeTree(folder(), livingProject);
    before = readTree(folder());
  });
  const assent = (...argv: string[]) => runCli(folder(), ["transition", ...argv]);
  const textOf = (file: string) => readFileSync(path.join(folder(), file), "utf8");

  async function done(...argv: string[]): Promise<string> {
    const { status, out, err } = await assent(...argv);
    assert.deepEqual([status, err], [0, ""]);
    return out;
  }

  /** The reasons of a refusal that leaves every file alone, as codes and as what people read. */
  async function refused(...argv: string[]): Promise<{ codes: string[]; err: string }> {
    const old = readTree(folder());
    const { status, out, err } = await assent(...argv);
    assert.deepEqual([status, out], [1, ""]);
    const asJson = await assent(...argv, "--format", "json");
    assert.deepEqual([asJson.status, asJson.err], [1, ""]);
    const { reasons } = JSON.parse(asJson.out) as { reasons: readonly Reason[] };
    for (const { message } of reasons) assert.ok(err.includes(message), `${message} is not in ${err}`);
    assert.deepEqual(readTree(folder()), old);
    return { codes: reasons.map(({ code }) => code), err };
  }

  async function errorsOf(): Promise<string> {
    const { status, out } = await runCli(folder(), ["check"]);
    return status === 0 ? "" : out;
  }

  it("leads a requirement from captured to confirmed, and the project stays sound", async () => {
    assert.equal(await done("REQ-001", "ANALYSE", "--by", ann), "REQ-001  captured → analysed\n");
    assert.equal(await done("REQ-001", "CONFIRM", "--by", client), "REQ-001  analysed → confirmed\n");
    assert.equal(await errorsOf(), "");
  });

  it("changes the status and adds a line to the history, and nothing else", async () => {
    await done("REQ-001", "ANALYSE", "--by", ann, "--note", "Clear now");
    const old = (livingProject["requirements/REQ-001.yaml"] ?? "").split("\n");
    const lines = textOf("requirements/REQ-001.yaml").split("\n");
    assert.deepEqual(lines.slice(0, 3), old.slice(0, 3));
    assert.equal(lines[3], "status: analysed");
    assert.deepEqual(lines.slice(4, 9), old.slice(4, 9));
    assert.equal(lines[9], "history:");
    assert.match(
      lines[10] ?? "",
      /^ {2}- \{at: 2026-06-15T09:00:00Z, by: ann@vendor\.example, event: ANALYSE, state: analysed, note: Clear now, content: sha256-\S+, seal: sha256-\S+\}$/,
    );
    assert.deepEqual(Object.keys(readTree(folder())), Object.keys(before));
  });

  it("takes the name of an event in any case, and a person by id", async () => {
    await done("REQ-001", "analyse", "--by", "sh-002");
    assert.match(textOf("requirements/REQ-001.yaml"), /by: ann@vendor\.example, event: ANALYSE/);
  });

  it("prints what happened as JSON", async () => {
    assert.deepEqual(JSON.parse(await done("REQ-001", "analyse", "--by", ann, "--format", "json")), {
      version: 1,
      ok: true,
      record: "REQ-001",
      event: "ANALYSE",
      from: "captured",
      to: "analysed",
      dryRun: false,
      steps: [{ record: "REQ-001", event: "ANALYSE", from: "captured", to: "analysed" }],
      created: [],
      passedOver: [],
      files: ["requirements/REQ-001.yaml"],
    });
  });

  it("prints a refusal as JSON", async () => {
    const { status, out } = await assent("REQ-002", "NEGOTIATE", "--by", ann, "--format", "json");
    assert.equal(status, 1);
    const missing = (field: string) => ({
      code: "field-missing",
      message: `Fill in “${field}”.`,
      records: ["REQ-002"],
    });
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      ok: false,
      record: "REQ-002",
      event: "NEGOTIATE",
      reasons: [missing("feasibility.note"), missing("feasibility.alternative")],
    });
  });

  it("opens an issue when a risk occurs, and names it in the risk", async () => {
    const out = await done("RISK-001", "OCCUR", "--by", ann);
    assert.equal(out, "RISK-001  identified → occurred\nCreates ISS-001\n");
    assert.match(textOf("risks.yaml"), /\n {2}occurred: ISS-001\n/);
    const issue = textOf("issues/ISS-001.yaml");
    for (const text of ["status: open", "Rework of the export", "Freeze the export", "RISK-001"])
      assert.ok(issue.includes(text), issue);
    assert.equal(await errorsOf(), "");
  });

  it("says what happens to other records along with it, and what does not", async () => {
    writeTree(folder(), {
      "acceptance.yaml":
        "- {id: ACC-001, title: One, status: planned, requirements: [REQ-002], deliverables: [DEL-001], signatories: [SH-001], history: []}\n",
      "deliverables.yaml": "- {id: DEL-001, title: Export, status: planned, owner: SH-002, history: []}\n",
    });
    for (const event of ["PRODUCE", "REVIEW", "SUBMIT"]) await done("DEL-001", event, "--by", ann);
    for (const event of ["TEST", "REVIEW", "REQUEST_SIGNATURES"]) await done("ACC-001", event, "--by", ann);
    const argv = ["ACC-001", "SIGN", "--by", client, "--set", "meaning=Accepted for operation"];
    const planned = JSON.parse(await done(...argv, "--dry-run", "--format", "json"));
    assert.deepEqual(
      planned.passedOver.map((one: { record: string; event: string; reasons: Reason[] }) => [
        one.record,
        one.event,
        one.reasons.map(({ code }) => code),
      ]),
      [["REQ-002", "ACCEPT", ["not-possible"]]],
    );
    assert.match(
      await done(...argv),
      /^ACC-001 {2}signing → accepted\nDEL-001 {2}submitted → accepted\nREQ-002: ACCEPT does not happen[^\n]+\n {2}✗ [^\n]+\n$/,
    );
    assert.equal(await errorsOf(), "");
  });

  describe("refuses, and says everything that stands against it:", () => {
    it("a requirement that says too little", async () => {
      const { codes, err } = await refused("REQ-002", "ANALYSE", "--by", ann);
      assert.deepEqual(codes, ["field-missing", "field-missing", "criterion-missing"]);
      assert.match(err, /^assent: ANALYSE can't happen to REQ-002 now\.\n( {2}✗ [^\n]+\n){3}$/);
    });

    it("somebody without the authority, for a requirement that has lost its source", async () => {
      await done("REQ-001", "ANALYSE", "--by", ann);
      const text = textOf("requirements/REQ-001.yaml").replace(/\nsource:[^\n]*/, "");
      writeTree(folder(), { "requirements/REQ-001.yaml": text });
      const { codes } = await refused("REQ-001", "CONFIRM", "--by", ann);
      assert.deepEqual(codes, ["field-missing", "no-authority"]);
    });

    it("an event that its state does not have, or no state has", async () => {
      const early = await refused("REQ-001", "CONFIRM", "--by", client);
      assert.deepEqual(early.codes, ["not-possible"]);
      assert.match(early.err, /ANALYSE/);
      assert.deepEqual((await refused("REQ-001", "FLY", "--by", client)).codes, ["not-possible"]);
    });

    it("a stranger", async () => {
      const { codes, err } = await refused("REQ-001", "ANALYSE", "--by", "eve@evil.example");
      assert.deepEqual(codes, ["unknown-actor"]);
      assert.match(err, /eve@evil\.example/);
    });

    it("somebody who has left", async () => {
      await done("SH-003", "RELEASE", "--by", ann);
      const { codes, err } = await refused("REQ-002", "ANALYSE", "--by", old);
      assert.deepEqual(codes.slice(0, 1), ["actor-left"]);
      assert.equal(codes.length, 4);
      assert.match(err, /Old Hand/);
    });

    it("a time before the last event, and one that is still to come", async () => {
      await done("REQ-001", "ANALYSE", "--by", ann, "--at", "2026-06-10T00:00:00Z");
      const late = await refused("REQ-001", "CONFIRM", "--by", client, "--at", "2026-06-09T23:59:59Z");
      assert.deepEqual(late.codes, ["time-order"]);
      const early = await refused("REQ-001", "CONFIRM", "--by", client, "--at", "2026-06-15T09:00:01Z");
      assert.deepEqual(early.codes, ["time-future"]);
    });

    it("data that is missing, unknown or of another form, all at once", async () => {
      await done("RISK-001", "ASSESS", "--by", ann);
      const missing = await refused("RISK-001", "ACCEPT", "--by", client, "--set", "until=2026-12-31");
      assert.deepEqual(missing.codes, ["data-unknown", "data-missing"]);
      assert.match(missing.err, /“until”.*expires/);
      const wrong = await refused("RISK-001", "ACCEPT", "--by", ann, "--set", "expires=soon");
      assert.deepEqual(wrong.codes, ["data-invalid", "no-authority", "self-approval"]);
    });

    it("a history that does not hold", async () => {
      const text = "id: REQ-002\ntitle: Bare\nstatus: verified\ngoal: GOAL-1\nhistory: []\n";
      writeTree(folder(), { "requirements/REQ-002.yaml": text });
      assert.ok((await refused("REQ-002", "REOPEN", "--by", ann)).codes.includes("history-broken"));
    });

    it("a record that breaks its schema", async () => {
      const text = "id: REQ-002\ntitle: Bare\nstatus: captured\nacceptanceCriteria: none\nhistory: []\n";
      writeTree(folder(), { "requirements/REQ-002.yaml": text });
      assert.deepEqual((await refused("REQ-002", "ANALYSE", "--by", ann)).codes, ["record-invalid"]);
    });
  });

  it("keeps what is said with an event in its history, texts as they were typed", async () => {
    await done("REQ-001", "DEFER", "--by", ann, "--set", "reason=2027");
    assert.match(textOf("requirements/REQ-001.yaml"), /event: DEFER, state: deferred, reason: "2027",/);
    await done("RISK-001", "ASSESS", "--by", ann);
    await done("RISK-001", "ACCEPT", "--by", client, "--set", "expires=2026-12-31");
    assert.match(
      textOf("risks.yaml"),
      /\n {2}acceptance:\n {4}expires: 2026-12-31\n {4}approvedBy: SH-001\n/,
    );
    assert.equal(await errorsOf(), "");
  });

  it("writes times in UTC and in whole seconds, wherever they come from", async () => {
    await done("REQ-001", "ANALYSE", "--by", ann, "--at", "2026-06-15T10:30:00.750+08:00");
    assert.match(textOf("requirements/REQ-001.yaml"), /at: 2026-06-15T02:30:00Z,/);
    const now = { now: "2026-06-15T09:00:00.999Z" };
    await runCli(folder(), ["transition", "RISK-001", "ASSESS", "--by", ann], now);
    assert.match(textOf("risks.yaml"), /at: 2026-06-15T09:00:00Z,/);
  });

  describe("with --dry-run", () => {
    it("writes nothing, and shows what would change in which file", async () => {
      const out = await done("RISK-001", "OCCUR", "--by", ann, "--dry-run");
      assert.deepEqual(readTree(folder()), before);
      assert.match(out, /^RISK-001 {2}identified → occurred\nCreates ISS-001\n/);
      assert.match(out, /\n--- risks\.yaml\n\+\+\+ risks\.yaml\n@@ -1,9 \+1,11 @@\n/);
      assert.match(out, /\n- {2}status: identified\n\+ {2}status: occurred\n/);
      assert.match(
        out,
        /\n--- \/dev\/null\n\+\+\+ issues\/ISS-001\.yaml\n@@ -0,0 \+1,\d+ @@\n\+id: ISS-001\n/,
      );
    });

    it("writes nothing, and says as JSON what would happen", async () => {
      const out = await done("RISK-001", "OCCUR", "--by", ann, "--dry-run", "--format", "json");
      assert.deepEqual(readTree(folder()), before);
      const { dryRun, created, files } = JSON.parse(out) as Record<string, unknown>;
      assert.equal(dryRun, true);
      assert.deepEqual(created, ["ISS-001"]);
      assert.deepEqual([...(files as string[])].sort(), ["issues/ISS-001.yaml", "risks.yaml"]);
    });
  });

  it("speaks Chinese", async () => {
    const { err } = await assent("REQ-002", "ANALYSE", "--by", ann, "--lang", "zh-CN");
    const lines = err.trim().split("\n");
    assert.equal(lines.length, 4);
    for (const line of lines) assert.match(line, /\p{Script=Han}/u);
    const shown = await done("REQ-001", "ANALYSE", "--by", ann, "--dry-run", "--lang", "zh-CN");
    assert.match(shown, /\p{Script=Han}/u);
  });

  describe("can't be understood", () => {
    const calls: Readonly<Record<string, [argv: readonly string[], message: RegExp]>> = {
      "without an id": [[], /id/],
      "without an event": [["REQ-001"], /assent events REQ-001/],
      "with an id that is not there": [["REQ-404", "ANALYSE"], /REQ-404/],
      "with the id of a goal, which is no record": [["GOAL-1", "ANALYSE"], /GOAL-1/],
      "with a day as the time": [["REQ-001", "ANALYSE", "--at", "2026-06-10"], /“--at” must be a time/],
      "with a time that has no zone": [["REQ-001", "ANALYSE", "--at", "2026-06-10T10:00"], /“--at” must be/],
      "with data that is no pair": [["REQ-001", "DEFER", "--set", "reason"], /“reason” must be key=value/],
      "with the record that brings the event about": [["REQ-001", "ACCEPT", "--set", "via=ACC-001"], /“via”/],
      "with a third argument": [["REQ-001", "ANALYSE", "now"], /“now”/],
    };
    for (const [title, [argv, message]] of Object.entries(calls)) {
      it(title, async () => {
        const { status, out, err } = await assent(...argv, "--by", ann);
        assert.deepEqual([status, out], [2, ""]);
        assert.match(err, message);
        assert.deepEqual(readTree(folder()), before);
      });
    }

    it("where two records have the id, or where it has no lifecycle", async () => {
      writeTree(folder(), {
        "requirements/again.yaml": "id: REQ-001\ntitle: Again\nstatus: captured\nhistory: []\n",
        "baselines/BL-001.yaml": "id: BL-001\ntitle: One\ndate: 2026-06-01\nrecords: []\n",
      });
      const twice = await assent("REQ-001", "ANALYSE", "--by", ann);
      assert.deepEqual([twice.status, twice.err.includes("REQ-001")], [2, true]);
      const baseline = await assent("BL-001", "ANALYSE", "--by", ann);
      assert.equal(baseline.status, 2);
      assert.match(baseline.err, /“BL-001” has no lifecycle/);
    });
  });

  it("loses nothing of a file that another program changed meanwhile", async () => {
    const results: CliResult[] = await Promise.all([
      assent("REQ-001", "ANALYSE", "--by", ann),
      assent("REQ-001", "DEFER", "--by", ann, "--set", "reason=later"),
    ]);
    assert.equal(results.filter(({ status }) => status === 0).length, 1);
    assert.equal(textOf("requirements/REQ-001.yaml").match(/event: /g)?.length, 1);
  });
});

describe("who acts", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), livingProject));
  const home = () => path.join(folder(), "home");

  /** Who stands in the history after a call; undefined where it was refused. */
  async function actor(env: NonNullable<CliFacts["env"]>, ...argv: string[]): Promise<string | undefined> {
    const { status } = await runCli(folder(), ["transition", "RISK-001", "ASSESS", ...argv], { env });
    const text = readFileSync(path.join(folder(), "risks.yaml"), "utf8");
    return status === 0 ? /by: ([^,]+), event: ASSESS/.exec(text)?.[1] : undefined;
  }

  it("is whom --by names, before anybody else", async () => {
    assert.equal(await actor({ ASSENT_IDENTITY: client }, "--by", ann), ann);
  });

  it("is whom ASSENT_IDENTITY names, where nobody else is named", async () => {
    assert.equal(await actor({ ASSENT_IDENTITY: client }), client);
  });

  it("is whom Git knows, where nobody is named", async function () {
    if (spawnSync("git", ["--version"]).status !== 0) this.skip();
    writeTree(folder(), { "home/.gitconfig": `[user]\n\temail = ${ann}\n` });
    assert.equal(await actor({ PATH: process.env.PATH ?? "", HOME: home() }), ann);
  });

  it("has to be said where nobody is named and there is no Git, or it knows nobody", async () => {
    writeTree(folder(), { "home/empty": "" });
    for (const PATH of [home(), process.env.PATH ?? ""]) {
      const env = { PATH, HOME: home(), GIT_CONFIG_NOSYSTEM: "1" };
      const { status, out, err } = await runCli(folder(), ["transition", "RISK-001", "ASSESS"], { env });
      assert.deepEqual([status, out], [2, ""]);
      assert.match(err, /--by .*ASSENT_IDENTITY.*git config user\.email/);
    }
  });

  it("is never guessed where --by is empty", async () => {
    assert.equal(await actor({ ASSENT_IDENTITY: client }, "--by", ""), undefined);
  });
});
