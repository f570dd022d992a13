import { assert } from "chai";
import { ConfigurationTarget, commands, DiagnosticSeverity, languages, window, workspace } from "vscode";
import { beginProject, endProject, inProject, projectUri } from "./support/stepsProject.ts";
import { diagnosticsOf, replaceInDocument, untilShown, uriOf } from "./support/workspace.ts";

const li = "li.wei@client.example";
const rui = "rui.chen@client.example";
const pm = "pm@vendor.example";
const dev = "dev@vendor.example";

const person = (id: string, title: string, side: string, email: string, more: string) =>
  `- id: ${id}\n  title: ${title}\n  status: identified\n  side: ${side}\n  contact: {email: ${email}}\n  ${more}\n  history: []\n`;

const texts = {
  "assent.yaml": `assent: 1
name: Flight Executive
client: Northwind Trading
timeZone: UTC
team: [SH-003, SH-004]
changeControl:
  board: [SH-001, SH-002, SH-003]
  quorum: majority
  clientSeat: SH-001
acceptance: {signatories: [SH-001]}
`,
  "charter.yaml": `id: CHARTER
title: Flight Executive
status: initiating
sponsor: SH-001
scope: {in: [Executive services], out: [Flight hardware]}
goals:
  - {id: GOAL-1, specific: Start without a crew, measure: manual steps, target: 0, baseline: 12, achievable: Done elsewhere, relevant: Saves shifts, due: 2036-12-31}
history: []
`,
  "stakeholders.yaml": [
    person(
      ...(["SH-001", "Li Wei", "external", li] as const),
      "authority: [confirmRequirements, approveChanges, approveCharter, signAcceptance]\n  key: true\n  power: 4\n  interest: 4",
    ),
    person("SH-002", "Rui Chen", "external", rui, "authority: [approveChanges]"),
    person("SH-003", "Petra Mann", "internal", pm, "authority: [approveChanges]"),
    person("SH-004", "Devon Hart", "internal", dev, "authority: []"),
  ].join(""),
};

const requirement = `status: captured
priority: must
source: {stakeholder: SH-001, method: workshop}
goal: GOAL-1
deliverable: DEL-001
acceptanceCriteria:
  - {id: AC-1, text: It is done within a minute, method: test}
`;

interface Outcome {
  readonly ok: boolean;
  readonly id?: string;
  readonly reasons?: readonly { readonly code: string; readonly message: string }[];
}

type Given = Readonly<Record<string, unknown>>;

async function run(command: string, given: Given): Promise<Outcome> {
  const outcome = await commands.executeCommand<Outcome | undefined>(`assent.${command}`, {
    project: projectUri(),
    ...given,
  });
  assert.ok(outcome, `${command} has an outcome`);
  return outcome;
}

async function done(command: string, given: Given): Promise<Outcome> {
  const outcome = await run(command, given);
  assert.ok(outcome.ok, `${command} ${JSON.stringify(given)}: ${JSON.stringify(outcome.reasons)}`);
  return outcome;
}

async function refused(code: string, command: string, given: Given): Promise<void> {
  const outcome = await run(command, given);
  assert.isFalse(outcome.ok, `${command} ${JSON.stringify(given)}`);
  assert.include(
    (outcome.reasons ?? []).map((reason) => reason.code),
    code,
  );
}

const happens = (id: string, event: string, by: string, data: Given = {}) =>
  done("transitionRecord", { id, event, by, data });

async function creates(kind: string, title: string): Promise<void> {
  await window.showTextDocument(uriOf(inProject("charter.yaml")));
  await commands.executeCommand("assent.newRecord", { kind, title });
}

const edit = (path: string, before: string, after: string) =>
  replaceInDocument(inProject(path), before, after);

async function textOf(path: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(inProject(path)))).getText();
}

async function statusIn(path: string): Promise<string | undefined> {
  return /^status: (.*)$/m.exec(await textOf(path))?.[1];
}

/** The errors of the project, as `path code`. */
function errors(): readonly string[] {
  const base = `${uriOf(inProject("")).path}`;
  return languages
    .getDiagnostics()
    .filter(([uri]) => uri.path.startsWith(base))
    .flatMap(([uri, found]) =>
      found
        .filter(
          ({ source, severity }) => source?.startsWith("assent") && severity === DiagnosticSeverity.Error,
        )
        .map(({ code }) => `${uri.path.slice(base.length).replace(/^\//, "")} ${code}`),
    );
}

async function actAs(address: string | undefined): Promise<void> {
  await workspace.getConfiguration("assent").update("identity", address, ConfigurationTarget.Global);
}

export function describeWholeStory(): void {
  describe("a whole project in the editor", () => {
    before(() => beginProject(texts));
    after(async () => {
      await actAs(undefined);
      await commands.executeCommand("workbench.action.files.saveAll");
      await endProject();
    });

    const kept = ["REQ-001", "REQ-002"];
    const first = "requirements/REQ-001.yaml";

    it("leads from a charter to a signed acceptance, and is closed without an error", async () => {
      // What the client asks for.
      await creates("communication", "Weekly status");
      const weekly =
        "audience: [SH-001]\nowner: SH-003\nfrequency: FREQ=WEEKLY\nstart: 2036-01-07\nhistory: []";
      await edit("communications/COM-001.yaml", "history: []", weekly);
      await creates("deliverable", "The executive");
      await edit("deliverables/DEL-001.yaml", "history: []", "requirements: [REQ-001, REQ-002]\nhistory: []");
      for (const id of kept) {
        await creates("requirement", `Start up ${id}`);
        await edit(`requirements/${id}.yaml`, "status: captured\n", requirement);
        await happens(id, "ANALYSE", dev);
        await happens(id, "CONFIRM", li);
      }

      // The plan stands, and what is agreed is kept.
      await happens("CHARTER", "START_PLANNING", pm);
      await refused("not-happened", "transitionRecord", {
        id: "CHARTER",
        event: "START_EXECUTION",
        by: pm,
        data: {},
      });
      await happens("CHARTER", "APPROVE", li);
      await actAs(pm);
      assert.deepInclude(await done("createBaseline", { title: "Release 1" }), { id: "BL-001" });
      assert.strictEqual(await statusIn(first), "baselined");
      await refused("name-taken", "createBaseline", { title: "Release 1" });
      await happens("CHARTER", "START_EXECUTION", pm);
      await untilShown(inProject(first), () => errors().length === 0);

      // Somebody edits what was agreed.
      await edit(first, "within a minute", "within ten seconds");
      await untilShown(inProject(first), () => errors().length > 0);
      assert.deepEqual(errors(), [`${first} control/uncontrolled-change`]);
      await refused("uncontrolled-change", "transitionRecord", {
        id: "REQ-001",
        event: "IMPLEMENT",
        by: dev,
        data: {},
      });
      const wish = {
        id: "REQ-001",
        title: "Start faster",
        reason: "Shifts are short.",
        requestedBy: "SH-002",
      };
      assert.deepInclude(await done("raiseChange", wish), { id: "CR-001" });
      assert.include(await textOf(first), "within a minute");
      await untilShown(inProject(first), () => errors().length === 0);

      // The change is assessed and decided.
      const impact =
        "impact: {scheduleDays: 2, cost: 800, scope: None, quality: Faster, risk: None, resources: Two days}\nhistory: []";
      await edit("changes/CR-001.yaml", "history: []", impact);
      for (const event of ["SUBMIT", "ASSESS", "ASSESSED"]) await happens("CR-001", event, pm);
      await refused("self-approval", "voteOnChange", { id: "CR-001", vote: "APPROVE", by: rui });
      await refused("not-possible", "implementChange", { id: "CR-001", by: dev, confirmed: true });
      await done("voteOnChange", { id: "CR-001", vote: "APPROVE", by: pm });
      assert.strictEqual(await statusIn("changes/CR-001.yaml"), "deciding");
      await done("voteOnChange", { id: "CR-001", vote: "APPROVE", by: li });
      await done("implementChange", { id: "CR-001", by: dev, confirmed: true });
      assert.include(await textOf(first), "within ten seconds");
      await untilShown(inProject(first), () => errors().length === 0);

      // It is built and tested.
      for (const id of kept) await happens(id, "IMPLEMENT", dev);
      const session = { title: "Release 1", deliverables: ["DEL-001"], signatories: ["SH-001"] };
      assert.deepInclude(await done("startAcceptance", session), { id: "ACC-001" });
      await happens("ACC-001", "TEST", pm);
      const result = { criterion: "AC-1", result: "passed", evidence: ["test:start"] };
      await done("recordResult", { ...result, id: "REQ-001" });
      await done("recordResult", { ...result, id: "REQ-002", result: "failed", reason: "Too late" });
      await refused("criterion-open", "transitionRecord", {
        id: "REQ-002",
        event: "VERIFY",
        by: dev,
        data: {},
      });
      await done("recordResult", { ...result, id: "REQ-002" });
      for (const id of kept) await happens(id, "VERIFY", dev);
      await happens("CR-001", "CLOSE", pm, { told: "By mail" });
      for (const event of ["PRODUCE", "REVIEW", "SUBMIT"]) await happens("DEL-001", event, dev);

      // The client accepts, on condition.
      await happens("CHARTER", "START_ACCEPTANCE", pm);
      await happens("ACC-001", "REVIEW", pm);
      const punch =
        "punchList:\n  - {id: P-1, text: The log is in English only, owner: SH-004, due: 2036-05-20, done: false}\nhistory:\n";
      await edit("acceptance/ACC-001.yaml", "history:\n", punch);
      await happens("ACC-001", "REQUEST_SIGNATURES", pm);
      await refused("no-authority", "signAcceptance", { id: "ACC-001", meaning: "Accepted", by: pm });
      await done("signAcceptance", { id: "ACC-001", meaning: "Accepted for operation", by: li });
      assert.strictEqual(await statusIn("acceptance/ACC-001.yaml"), "conditionallyAccepted");
      assert.strictEqual(await statusIn(first), "accepted");
      await refused("punch-list", "transitionRecord", { id: "ACC-001", event: "CLOSE", by: pm, data: {} });
      await edit("acceptance/ACC-001.yaml", "done: false", "done: true");
      await happens("ACC-001", "CLOSE", pm);

      // What is left to do, and the end.
      await happens("CHARTER", "START_CLOSING", pm);
      await creates("lesson", "Ask early");
      const lesson = "situation: Late wishes\ncause: Nobody asked\nadvice: Ask early\nhistory: []";
      await edit("lessons/LES-001.yaml", "history: []", lesson);
      await happens("LES-001", "REVIEW", pm);
      await happens("CHARTER", "CLOSE", pm);
      assert.strictEqual(await statusIn("charter.yaml"), "closed");
      await untilShown(inProject("charter.yaml"), () => errors().length === 0);
      assert.deepEqual(diagnosticsOf(inProject("charter.yaml")), []);
    });
  });
}
