import { analysed } from "../../core/exchange/pack/support/packStory.ts";
import { told } from "../../core/reports/support/reportProject.ts";
import { texts as elicited, lead } from "../../core/views/ask/support.ts";
import { dev, li, pm } from "../../core/workflow/support/people.ts";
import { smallProject } from "../../core/workflow/support/smallProject.ts";
import { agreed, approved, overtakenBy, signing, textsOf } from "../../core/workflow/support/story.ts";
import { agreedProject } from "../support/agreedProject.ts";
import { ann, livingProject } from "../support/livingProject.ts";
import { cleanProject } from "../support/projects.ts";
import {
  answered,
  doorstopTree,
  drifted,
  lessons,
  lifecycle,
  link,
  mendable,
  responded,
  surveyed,
  table,
  tested,
} from "./writingProjects.ts";

type Files = Readonly<Record<string, string>>;

/** A call that writes, and the project that it needs. */
export interface WritingCommand {
  readonly argv: readonly string[];
  readonly files: () => Files;
  /** What stands on the standard input. */
  readonly input?: string;
  /** Calls that make the project what it is. */
  readonly first?: readonly (readonly string[])[];
  /** Makes more files of those that the first calls have written. */
  readonly arranged?: (read: (file: string) => string) => Files;
  /** The code that the call is carried out by, below src/cli. */
  readonly code: string;
}

const words = (text: string) => text.split(" ");

const newSurvey = [...words("survey new --template pulse --set owner=SH-001 --set"), "audience=[SH-001]"];

/** Every command that writes, at least once. */
export const writingCommands: readonly WritingCommand[] = [
  { argv: words("init --name Portal --time-zone UTC"), files: () => ({}), code: "commands/init.ts" },
  { argv: words("new risk Late"), files: () => cleanProject, code: "commands/new.ts" },
  {
    argv: words(`capture workshop --stakeholder SH-001 --goal GOAL-1 --log COM-001 --by ${lead}`),
    files: () => elicited as Files,
    input: "- [must] Export as PDF\n- Search\n",
    code: "commands/capture.ts",
  },
  {
    argv: words(`meeting COM-001 --by ${lead}`),
    files: () => elicited as Files,
    input: "notes: Agreed\nactions: [{title: Send the data, owner: SH-001, due: 2026-06-19}]\n",
    code: "commands/meeting.ts",
  },
  {
    argv: words("rename REQ-001 REQ-010"),
    files: () => ({ ...livingProject, ...link }),
    code: "commands/rename.ts",
  },
  {
    argv: words("renumber REQ-001 --to REQ-100"),
    files: () => ({ ...livingProject, ...link }),
    code: "commands/renumber.ts",
  },
  { argv: words("split stakeholder"), files: () => livingProject, code: "commands/split.ts" },
  { argv: words("join requirement"), files: () => livingProject, code: "commands/join.ts" },
  {
    argv: words(`transition RISK-001 OCCUR --by ${ann}`),
    files: () => livingProject,
    first: ["ASSESS", "PLAN", "MONITOR"].map((event) => words(`transition RISK-001 ${event} --by ${ann}`)),
    code: "commands/transition.ts",
  },
  {
    argv: words(`baseline create Second --by ${pm}`),
    files: () => textsOf(agreed()),
    code: "commands/baseline/createBaseline.ts",
  },
  {
    argv: words("baseline diff BL-001 BL-002 --format html --output diff.html"),
    files: () => agreedProject,
    code: "commands/baseline/diffBaselines.ts",
  },
  {
    argv: words(`change raise REQ-002 --set title=Everything --by ${pm}`),
    files: () => textsOf(agreed()),
    code: "commands/change/raiseChange.ts",
  },
  {
    argv: words(`change from-edit --reason Asked --by ${pm}`),
    files: drifted,
    code: "commands/change/raiseChange.ts",
  },
  { argv: words("change restore"), files: drifted, code: "commands/change/restoreRecords.ts" },
  {
    argv: words(`change rebase CR-001 --by ${pm}`),
    files: () => textsOf(overtakenBy(approved(), "{priority: could}")),
    code: "commands/change/rebaseChange.ts",
  },
  {
    argv: words("change impact CR-001 --fill"),
    files: () => smallProject() as Files,
    code: "commands/change/impact.ts",
  },
  {
    argv: words(`change implement CR-001 --by ${dev}`),
    files: () => textsOf(approved()),
    code: "commands/change/implementChange.ts",
  },
  {
    argv: words("acceptance start Release --deliverable DEL-001"),
    files: () => textsOf(agreed()),
    code: "commands/acceptance/startAcceptance.ts",
  },
  {
    argv: words("acceptance result REQ-001 AC-1 failed --reason No-file"),
    files: () => textsOf(agreed()),
    code: "commands/acceptance/recordResult.ts",
  },
  {
    argv: words(`acceptance sign ACC-001 --meaning Accepted --by ${li}`),
    files: () => textsOf(signing()),
    code: "commands/acceptance/signAcceptance.ts",
  },
  {
    argv: words("acceptance report ACC-001 --format html --output acceptance.html"),
    files: () => textsOf(signing()),
    code: "commands/acceptance/reportAcceptance.ts",
  },
  {
    argv: words(`pack all-open --for SH-001 --by ${pm}`),
    files: () => textsOf(analysed()),
    code: "commands/pack/createPack.ts",
  },
  {
    argv: words(`pack all-open --for SH-001 --by ${pm} --out sent`),
    files: () => textsOf(analysed()),
    code: "commands/pack/createPack.ts",
  },
  {
    argv: words("pack import answer.json"),
    files: () => textsOf(analysed()),
    first: [words(`pack all-open --for SH-001 --by ${pm}`)],
    arranged: answered,
    code: "commands/pack/importAnswers.ts",
  },
  { argv: newSurvey, files: () => surveyed, code: "commands/survey/newSurvey.ts" },
  {
    argv: words("survey form SUR-001 --for SH-001 --output form.html"),
    files: () => surveyed,
    first: [newSurvey],
    code: "commands/survey/surveyFormFile.ts",
  },
  {
    argv: words("survey import SUR-001 back.json"),
    files: () => surveyed,
    first: [newSurvey, words("survey form SUR-001 --for SH-001 --output form.html")],
    arranged: responded,
    code: "commands/survey/importResponses.ts",
  },
  {
    argv: words("survey results SUR-001 --output results.md"),
    files: () => surveyed,
    first: [newSurvey],
    code: "commands/survey/surveyResultsReport.ts",
  },
  {
    argv: words("check --fix"),
    files: () => mendable,
    code: "commands/check.ts",
  },
  {
    argv: words(`workflow migrate lesson --map reviewed=checked --by ${ann}`),
    files: () => ({ ...livingProject, ...lessons }),
    first: ["LES-001", "LES-002"].map((id) => words(`transition ${id} REVIEW --by ${ann}`)),
    arranged: () => ({ "workflows/lesson.yaml": lifecycle }),
    code: "commands/workflow/migrateRecords.ts",
  },
  {
    argv: words("import csv good.csv --map map.yaml"),
    files: () => table,
    code: "importers/csv.ts",
  },
  {
    argv: words("import doorstop tree"),
    files: () => doorstopTree,
    code: "importers/doorstop.ts",
  },
  {
    argv: words("import junit junit.xml --acceptance ACC-001"),
    files: () => tested,
    code: "importers/junit.ts",
  },
  { argv: words("export ics --output plan.ics"), files: () => told, code: "commands/export.ts" },
  { argv: words("report risks --out risks.docx"), files: () => told, code: "commands/report.ts" },
  { argv: words("report status --template-out"), files: () => told, code: "report/reportTemplate.ts" },
];
