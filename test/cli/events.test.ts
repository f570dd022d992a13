import assert from "node:assert/strict";
import { ann, client, livingProject, old } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

interface EventsJson {
  readonly status: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly events: readonly {
    readonly event: string;
    readonly target: string;
    readonly open: boolean;
    readonly reasons: readonly { readonly code: string }[];
    readonly data: readonly unknown[];
  }[];
}

describe("assent events", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), livingProject));
  const assent = (...argv: string[]) => runCli(folder(), ["events", ...argv]);
  const happen = async (...argv: string[]) =>
    assert.equal((await runCli(folder(), ["transition", ...argv])).status, 0, argv.join(" "));

  async function eventsOf(...argv: string[]): Promise<EventsJson> {
    const { out, err } = await assent(...argv, "--format", "json");
    assert.equal(err, "");
    return JSON.parse(out) as EventsJson;
  }

  it("lists what may happen first, then what may not with every reason", async () => {
    const { status, out, err } = await assent("REQ-002");
    assert.deepEqual([status, err], [0, ""]);
    const [open = "", blocked = ""] = out.split("\nCan't happen yet\n");
    assert.match(open, /^REQ-002 {2}Requirement {2}captured \(Captured\)\n\nMay happen\n/);
    assert.match(
      open,
      /\n {2}ASK +→ clarifying +Ask the client\n {6}--set question=<text> {2}Question \(needed\)\n/,
    );
    assert.match(open, /\n {2}WITHDRAW +→ withdrawn +Withdraw\n {6}--set reason=<text> {2}Reason\n/);
    assert.match(blocked, /^ {2}ANALYSE +→ analysed +Analyse\n {6}• filled in: source, priority\n/);
    assert.equal(blocked.match(/✗ /g)?.length, 5);
    for (const missing of ["“source”", "“priority”", "criterion", "“feasibility.note”"])
      assert.ok(blocked.includes(missing), blocked);
    assert.doesNotMatch(open, /ANALYSE|✗/);
  });

  it("prints JSON in a versioned shape", async () => {
    const { out } = await assent("RISK-001", "--format", "json");
    const { events, ...rest } = JSON.parse(out) as { events: { event: string }[] };
    assert.deepEqual(rest, {
      version: 1,
      record: "RISK-001",
      kind: "risk",
      status: "identified",
      reasons: [],
    });
    assert.deepEqual(
      events.find(({ event }) => event === "ASSESS"),
      {
        event: "ASSESS",
        title: "Assess",
        description: "Rate probability and impact.",
        target: "assessed",
        open: true,
        reasons: [],
        conditions: ["filled in: inherent.probability, inherent.impact"],
        data: [],
      },
    );
    await happen("RISK-001", "ASSESS", "--by", ann);
    const { events: next } = await eventsOf("RISK-001");
    assert.deepEqual(next.find(({ event }) => event === "ACCEPT")?.data, [
      { key: "expires", type: "date", title: "Expires", required: true, field: "acceptance.expires" },
    ]);
  });

  it("says what else an event can be told: the kinds of a record, the words of a choice", async () => {
    writeTree(folder(), {
      "issues.yaml": "- {id: ISS-001, title: Slow, status: open, history: []}\n",
      "workflows/lesson.yaml": [
        "kind: lesson",
        "initial: captured",
        "states:",
        "  captured: {on: {SHARE: shared}}",
        "  shared: {type: final}",
        "events:",
        "  SHARE: {data: {how: {type: choice, choices: [mail, wiki]}, seen: {type: yesNo}}}",
        "",
      ].join("\n"),
      "lessons.yaml": "- {id: LES-001, title: Ask early, status: captured, history: []}\n",
    });
    const { events } = await eventsOf("ISS-001");
    assert.deepEqual(events.find(({ event }) => event === "ESCALATE")?.data, [
      { key: "to", type: "record", title: "Escalate to", required: true, kinds: ["stakeholder"] },
    ]);
    assert.deepEqual((await eventsOf("LES-001")).events[0]?.data, [
      { key: "how", type: "choice", title: "how", required: false, choices: ["mail", "wiki"] },
      { key: "seen", type: "yesNo", title: "seen", required: false },
    ]);
    assert.match((await assent("ISS-001")).out, /--set to=<stakeholder> {2}Escalate to \(needed\)\n/);
    const { out } = await assent("LES-001");
    assert.match(out, /--set how=<mail\|wiki> {2}how\n +--set seen=<true\|false> {2}seen\n/);
  });

  it("asks who would act only where that is said", async () => {
    await happen("REQ-001", "ANALYSE", "--by", ann);
    const reasonsFor = async (...argv: string[]) => {
      const { events } = await eventsOf("REQ-001", ...argv);
      const offer = events.find(({ event }) => event === "CONFIRM");
      return [offer?.open, offer?.reasons.map(({ code }) => code)];
    };
    assert.deepEqual(await reasonsFor(), [true, []]);
    assert.deepEqual(await reasonsFor("--by", client), [true, []]);
    assert.deepEqual(await reasonsFor("--by", ann), [false, ["no-authority"]]);
  });

  it("offers nothing to a stranger, to somebody who has left, or where the history does not hold", async () => {
    await happen("SH-003", "RELEASE", "--by", ann);
    writeTree(folder(), {
      "requirements/REQ-003.yaml": "id: REQ-003\ntitle: Odd\nstatus: verified\nhistory: []\n",
    });
    const calls: readonly [argv: readonly string[], code: string][] = [
      [["REQ-001", "--by", "eve@evil.example"], "unknown-actor"],
      [["REQ-001", "--by", old], "actor-left"],
      [["REQ-003"], "history-broken"],
    ];
    for (const [argv, code] of calls) {
      const { reasons, events } = await eventsOf(...argv);
      assert.deepEqual(
        reasons.map((reason) => reason.code),
        [code],
      );
      assert.ok(events.length > 0);
      for (const { open, reasons: against } of events)
        assert.ok(!open && against.some((reason) => reason.code === code));
      const { status, out } = await assent(...argv);
      assert.equal(status, 1);
      assert.match(out, /\n\nNothing can happen yet\n {2}✗ [^\n]+\n\nCan't happen yet\n/);
    }
  });

  it("offers nothing to a record that breaks its schema, is in no state, or whose lifecycle is unusable", async () => {
    writeTree(folder(), {
      "requirements/REQ-003.yaml":
        "id: REQ-003\ntitle: A\nstatus: captured\nacceptanceCriteria: x\nhistory: []\n",
      "requirements/REQ-004.yaml": "id: REQ-004\ntitle: B\nstatus: dreaming\nhistory: []\n",
      "workflows/lesson.yaml": "kind: lesson\ninitial: nowhere\nstates: {captured: {type: final}}\n",
      "lessons.yaml": "- {id: LES-001, title: C, status: captured, history: []}\n",
    });
    const codes = {
      "REQ-003": "record-invalid",
      "REQ-004": "history-broken",
      "LES-001": "lifecycle-unusable",
    };
    for (const [id, code] of Object.entries(codes)) {
      const { reasons, events } = await eventsOf(id);
      assert.deepEqual([reasons[0]?.code, events], [code, []]);
      assert.match((await assent(id)).out, /Nothing can happen yet\n {2}✗ /);
    }
  });

  it("says so where a life has ended", async () => {
    await happen("REQ-002", "REJECT", "--by", ann, "--set", "reason=Too dear");
    const { status, out } = await assent("REQ-002");
    assert.equal(status, 0);
    assert.match(out, /rejected \(Rejected\)\n\nNo event is possible in this state\.\n$/);
  });

  it("speaks Chinese", async () => {
    const { out } = await assent("REQ-002", "--lang", "zh-CN");
    for (const line of out.split("\n").filter(Boolean)) assert.match(line, /\p{Script=Han}/u);
  });

  it("changes nothing on disk, and needs an id", async () => {
    const before = readTree(folder());
    await assent("REQ-001");
    assert.deepEqual(readTree(folder()), before);
    assert.equal((await assent()).status, 2);
    assert.equal((await assent("REQ-404")).status, 2);
  });
});
