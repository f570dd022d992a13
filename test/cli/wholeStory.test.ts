import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const real = path.resolve(process.env.ASSENT_REAL_INPUTS ?? "../shared/real-inputs");
const nasa = path.join(
  existsSync(real) ? real : path.resolve("test/fixtures/import/standIn"),
  "nasa-cfe-requirements.csv",
);

const li = "li.wei@client.example";
const rui = "rui.chen@client.example";
const pm = "pm@vendor.example";
const dev = "dev@vendor.example";

const assentFile = `assent: 1
name: Flight Executive
client: Northwind Trading
timeZone: UTC
team: [SH-003, SH-004]
changeControl:
  board: [SH-001, SH-002, SH-003]
  quorum: majority
  clientSeat: SH-001
acceptance: {signatories: [SH-001]}
`;

const charter = `id: CHARTER
title: Flight Executive
status: initiating
sponsor: SH-001
scope: {in: [Executive services], out: [Flight hardware]}
goals:
  - {id: GOAL-1, specific: Start without a crew, measure: manual steps, target: 0, baseline: 12, achievable: Done elsewhere, relevant: Saves shifts, due: 2026-12-31}
history: []
`;

const report = (failed: string) => `<?xml version="1.0"?>
<testsuite name="executive" tests="3" failures="${failed ? 1 : 0}" timestamp="2026-05-04T10:00:00">
${["REQ-001", "REQ-002", "REQ-003"]
  .map((id) => {
    const body = id === failed ? '<failure message="too late"/>' : "";
    return `<testcase classname="executive" name="${id}/AC-1 holds" time="0.1">${body}</testcase>`;
  })
  .join("\n")}
</testsuite>
`;

describe("a whole project on the command line", () => {
  const folder = temporaryFolder();
  let hours = 0;

  const textOf = (file: string) => readFileSync(path.join(folder(), file), "utf8");
  const write = (file: string, text: string) => writeTree(folder(), { [file]: text });
  const edit = (file: string, from: string, to: string) => {
    const parts = textOf(file).split(from);
    assert.equal(parts.length, 2, `“${from}” stands once in ${file}:\n${textOf(file)}`);
    writeFileSync(path.join(folder(), file), parts.join(to));
  };

  /** Each call is an hour after the one before. */
  function assent(...argv: readonly string[]) {
    hours += 1;
    const now = new Date(Date.parse("2026-04-01T08:00:00Z") + hours * 3_600_000).toISOString();
    return runCli(folder(), argv, { now });
  }
  async function done(...argv: readonly string[]): Promise<string> {
    const { status, out, err } = await assent(...argv);
    assert.deepEqual([status, err], [0, ""], `assent ${argv.join(" ")}\n${out}${err}`);
    return out;
  }
  async function refused(code: string, ...argv: readonly string[]): Promise<void> {
    const { status, out } = await assent(...argv, "--format", "json");
    assert.equal(status, 1, out);
    const { reasons } = JSON.parse(out) as { reasons: readonly { code: string }[] };
    assert.ok(
      reasons.some((reason) => reason.code === code),
      `${code} is among ${out}`,
    );
  }
  const happens = (id: string, event: string, by: string, ...more: readonly string[]) =>
    done("transition", id, event, "--by", by, ...more);
  async function problems(stage: string): Promise<readonly string[]> {
    const { out } = await assent("check", "--stage", stage, "--format", "json");
    const found = JSON.parse(out) as {
      problems: readonly { code: string; severity: string; record?: string }[];
    };
    return found.problems
      .filter(({ severity }) => severity === "error")
      .map(({ code, record }) => `${code} ${record}`);
  }
  const status = (id: string) =>
    /^(?:- | {2})?status: (.*)$/m.exec(textOf(id.startsWith("REQ") ? `requirements/${id}.yaml` : id))?.[1];

  it("leads from an empty folder to a signed acceptance, and is closed without an error", async () => {
    // The project and its people.
    await done(
      "init",
      ".",
      "--name",
      "Flight Executive",
      "--client",
      "Northwind Trading",
      "--time-zone",
      "UTC",
    );
    write("assent.yaml", assentFile);
    write("charter.yaml", charter);
    const person = (title: string, email: string, side: string, authority: string, key: boolean) =>
      done(
        ...["new", "stakeholder", title, "--set", `contact.email=${email}`, "--set", `side=${side}`],
        ...[
          "--set",
          `authority=[${authority}]`,
          "--set",
          `key=${key}`,
          "--set",
          "power=4",
          "--set",
          "interest=4",
        ],
      );
    await person(
      "Li Wei",
      li,
      "external",
      "confirmRequirements, approveChanges, approveCharter, signAcceptance",
      true,
    );
    await person("Rui Chen", rui, "external", "approveChanges", false);
    await person("Petra Mann", pm, "internal", "approveChanges", false);
    await person("Devon Hart", dev, "internal", "", false);
    await done(
      ...["new", "communication", "Weekly status", "--set", "audience=[SH-001]", "--set", "owner=SH-003"],
      ...["--set", "frequency=FREQ=WEEKLY", "--set", "start=2027-01-04"],
    );

    // What the client asks for.
    await done("import", "csv", nasa, "--map", path.resolve("docs/examples/nasa-cfe.map.yaml"));
    const kept = ["REQ-001", "REQ-002", "REQ-003"];
    for (const name of readdirSync(path.join(folder(), "requirements"))) {
      if (!kept.includes(name.slice(0, -".yaml".length))) rmSync(path.join(folder(), "requirements", name));
    }
    await done("new", "deliverable", "The executive", "--set", "requirements=[REQ-001, REQ-002, REQ-003]");
    for (const id of kept) {
      edit(
        `requirements/${id}.yaml`,
        "status: captured\n",
        "status: captured\npriority: must\ngoal: GOAL-1\ndeliverable: DEL-001\n" +
          "acceptanceCriteria:\n  - {id: AC-1, text: It starts within a minute, method: test}\n",
      );
      edit(`requirements/${id}.yaml`, "source:\n", "source:\n  stakeholder: SH-001\n");
      await happens(id, "ANALYSE", dev);
      await happens(id, "CONFIRM", li);
    }

    // The plan stands, and what is agreed is kept.
    await happens("CHARTER", "START_PLANNING", pm);
    await refused("not-happened", "transition", "CHARTER", "START_EXECUTION", "--by", pm);
    await happens("CHARTER", "APPROVE", li);
    await done("baseline", "create", "Release 1", "--by", pm);
    assert.equal(status("REQ-001"), "baselined");
    await refused("name-taken", "baseline", "create", "Release 1", "--by", pm);
    await happens("CHARTER", "START_EXECUTION", pm);
    assert.deepEqual(await problems("work"), []);

    // Somebody edits what was agreed.
    edit("requirements/REQ-001.yaml", "It starts within a minute", "It starts within ten seconds");
    assert.deepEqual(await problems("work"), ["control/uncontrolled-change REQ-001"]);
    await refused("uncontrolled-change", "transition", "REQ-001", "IMPLEMENT", "--by", dev);
    await done(
      ...["change", "from-edit", "REQ-001", "--title", "Start faster", "--reason", "Shifts are short."],
      ...["--requested-by", "SH-002", "--by", pm],
    );
    assert.ok(textOf("requirements/REQ-001.yaml").includes("within a minute"));
    assert.deepEqual(await problems("work"), []);

    // The change is assessed and decided.
    await done("change", "impact", "CR-001", "--fill");
    edit("changes/CR-001.yaml", "impact:\n", "impact:\n  scheduleDays: 2\n  cost: 800\n");
    await happens("CR-001", "SUBMIT", pm);
    await happens("CR-001", "ASSESS", pm);
    await happens("CR-001", "ASSESSED", pm);
    await refused("self-approval", "transition", "CR-001", "APPROVE", "--by", rui);
    await refused("not-possible", "change", "implement", "CR-001", "--by", dev);
    await happens("CR-001", "APPROVE", pm);
    assert.equal(status("changes/CR-001.yaml"), "deciding");
    await happens("CR-001", "APPROVE", li);
    await done("change", "implement", "CR-001", "--by", dev);
    assert.ok(textOf("requirements/REQ-001.yaml").includes("within ten seconds"));
    assert.deepEqual(await problems("work"), []);
    assert.match(await done("baseline", "diff", "BL-001"), /within .*a minute.*ten seconds/);

    // It is built and tested.
    for (const id of kept) await happens(id, "IMPLEMENT", dev);
    write("reports/junit.xml", report("REQ-002"));
    await done("acceptance", "start", "Release 1", "--deliverable", "DEL-001");
    await happens("ACC-001", "TEST", pm);
    await done("import", "junit", "reports/junit.xml", "--acceptance", "ACC-001");
    await refused("criterion-open", "transition", "REQ-002", "VERIFY", "--by", dev);
    write("reports/junit.xml", report(""));
    await done("import", "junit", "reports/junit.xml", "--acceptance", "ACC-001");
    for (const id of kept) await happens(id, "VERIFY", dev);
    await happens("CR-001", "CLOSE", pm, "--set", "told=By mail");
    for (const event of ["PRODUCE", "REVIEW", "SUBMIT"]) await happens("DEL-001", event, dev);

    // The client accepts, on condition.
    await happens("CHARTER", "START_ACCEPTANCE", pm);
    await happens("ACC-001", "REVIEW", pm);
    const punch =
      "punchList:\n  - {id: P-1, text: The log is in English only, owner: SH-004, due: 2026-05-20, done: false}\n";
    edit("acceptance/ACC-001.yaml", "history:\n", `${punch}history:\n`);
    await happens("ACC-001", "REQUEST_SIGNATURES", pm);
    await refused("no-authority", "acceptance", "sign", "ACC-001", "--meaning", "Accepted", "--by", pm);
    await done("acceptance", "sign", "ACC-001", "--meaning", "Accepted for operation", "--by", li);
    assert.equal(status("acceptance/ACC-001.yaml"), "conditionallyAccepted");
    assert.equal(status("REQ-001"), "accepted");
    assert.match(await done("acceptance", "report", "ACC-001"), /Accepted for operation/);
    await refused("punch-list", "transition", "ACC-001", "CLOSE", "--by", pm);
    edit("acceptance/ACC-001.yaml", "done: false", "done: true");
    await happens("ACC-001", "CLOSE", pm);
    assert.deepEqual(await problems("release"), []);

    // What is left to do, and the end.
    await happens("CHARTER", "START_CLOSING", pm);
    const stands = await done("status");
    assert.match(
      stands,
      /What stands in the way of “Closed” \(CLOSE\):\n {2}✗ There is no record of the kind “lesson”/,
    );
    await done(
      "new",
      "lesson",
      "Ask early",
      "--set",
      "situation=Late wishes",
      "--set",
      "cause=Nobody asked",
      "--set",
      "advice=Ask early",
    );
    await happens("LES-001", "REVIEW", pm);
    await happens("CHARTER", "CLOSE", pm);
    assert.equal(status("charter.yaml"), "closed");
    assert.deepEqual(await problems("release"), []);
    assert.match(await done("baseline", "verify"), /^intact {2}BL-001/);
    assert.match(await done("status"), /^Flight Executive: Closed\n\nNo phase follows from here\.\n/);
  }).timeout(60_000);
});
