// Projects for the calls of writingCommands.ts, and files that come back to them.
import type { Pack } from "../../../src/core/exchange/pack/pack.ts";
import { responseTo, textOf } from "../../core/exchange/pack/support/packResponse.ts";
import { agreed, textsOf } from "../../core/workflow/support/story.ts";
import { cleanProject } from "../support/projects.ts";

type Read = (file: string) => string;

/** Somebody has edited what was agreed. */
export function drifted(): Readonly<Record<string, string>> {
  const trial = agreed();
  trial.edit("requirements/REQ-002.yaml", "Export REQ-002", "Export everything");
  return textsOf(trial);
}

/** A lesson that names a requirement. */
export const link = {
  "lessons.yaml": "- {id: LES-001, title: Ask, status: captured, links: [REQ-001], history: []}\n",
};

export const surveyed = {
  ...cleanProject,
  "stakeholders.yaml": "- {id: SH-001, title: Li Wei, status: engaged, history: []}\n",
};

/** The answer to a pack. */
export function answered(read: Read): Readonly<Record<string, string>> {
  const pack = JSON.parse(read("packs/PACK-001.json")) as Pack;
  return { "answer.json": textOf(responseTo(pack, { "REQ-001": "CONFIRM", "REQ-002": "CONFIRM" })) };
}

/** The answer to a survey, which is open by now. */
export function responded(read: Read): Readonly<Record<string, string>> {
  const content = /id="form-content">(.*?)<\/script>/.exec(read("form.html"))?.[1] ?? "";
  const { digest } = JSON.parse(content) as { digest: string };
  const what = { format: "assent-response", version: 1, purpose: "survey", form: "SUR-001", digest };
  const who = { at: "2026-06-14T08:00:00Z", who: { id: "SH-001" }, language: "en" };
  return {
    "back.json": JSON.stringify({ ...what, ...who, answers: { "Q-1": 3 } }),
    "surveys/SUR-001.yaml": read("surveys/SUR-001.yaml").replace("status: draft", "status: open"),
  };
}

export const lessons = Object.fromEntries(
  ["LES-001", "LES-002"].map((id) => [
    `lessons/${id}.yaml`,
    `id: ${id}\ntitle: Ask early\nstatus: captured\nsituation: Late\nadvice: Ask\nhistory: []\n`,
  ]),
);

/** A lifecycle of lessons without the state “reviewed”. */
export const lifecycle =
  "kind: lesson\ninitial: captured\nstates:\n  captured: {on: {REVIEW: checked}}\n  checked: {type: final}\n";

/** Two files that can be mended without an answer. */
export const mendable = {
  ...cleanProject,
  "requirements.yaml": "- id: REQ-001\n  title: 1.10\n  status: Captured\n",
  "risks/RISK-001.yaml": "\ufeffid: RISK-001\ntitle: Late\nstatus: identified\n",
};

const clean = { ...cleanProject, "assent.yaml": "assent: 1\nname: Test\n" };

export const table = {
  ...clean,
  "map.yaml": "kind: requirement\nsystem: ext\nid: Id\ncolumns: {title: Title, effort: Effort}\n",
  "good.csv": "Id,Title,Effort\nA-1,One,1\nA-2,Two,2\n",
};

export const doorstopTree = {
  ...clean,
  "tree/.doorstop.yml": "settings:\n  digits: 3\n  prefix: REQ\n  sep: ''\n",
  "tree/REQ001.yml":
    "active: true\nderived: false\nlevel: 1.0\nlinks: []\nnormative: true\ntext: |\n  Export.\n",
  "tree/REQ002.yml":
    "active: true\nderived: false\nlevel: 1.1\nlinks: []\nnormative: true\ntext: |\n  Print.\n",
};

export const tested = {
  ...clean,
  "requirements/REQ-014.yaml":
    "id: REQ-014\ntitle: Export\nstatus: implementing\nacceptanceCriteria: [{id: AC-1, text: Yes, method: test}]\nhistory: []\n",
  "acceptance.yaml": "id: ACC-001\ntitle: Release\nstatus: testing\nrequirements: [REQ-014]\nhistory: []\n",
  "junit.xml": '<testsuite name="s" tests="1"><testcase classname="c" name="REQ-014/AC-1"/></testsuite>\n',
};
