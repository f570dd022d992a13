import { type Word, wordCommand } from "../wordCommand.ts";
import { importSurveyResponses } from "./survey/importResponses.ts";
import { newSurvey } from "./survey/newSurvey.ts";
import { surveyFormFile } from "./survey/surveyFormFile.ts";
import { surveyResultsReport } from "./survey/surveyResultsReport.ts";

const formats = ["text", "json"];

const words: Readonly<Record<string, Word>> = {
  new: { options: ["template", "set", "dry-run", "format", "dir"], formats, run: newSurvey },
  form: { options: ["for", "output", "format", "dir"], formats: ["html"], run: surveyFormFile },
  import: {
    options: ["map", "encoding", "from", "skip-failed", "no-feedback", "dry-run", "format", "dir"],
    formats,
    run: importSurveyResponses,
  },
  results: {
    options: ["output", "format", "dir"],
    formats: ["markdown", "html", "json"],
    run: surveyResultsReport,
  },
};

export const surveyCommand = wordCommand("survey", words, {
  template: {
    type: "string",
    value: "<name>",
    choices: ["satisfaction", "pulse", "elicitation", "training"],
    help: "new: what to begin with",
  },
  set: {
    type: "string",
    multiple: true,
    value: "<key=value>",
    help: "new: a field of the survey; a dot goes one level deeper",
  },
  for: { type: "string", value: "<id>", help: "form: for this stakeholder, in their language" },
  map: { type: "string", value: "<file>", help: "import: which column of a table answers which question" },
  encoding: { type: "string", value: "<name>", help: "import: the encoding of a table" },
  from: { type: "string", value: "<id>", help: "import: who answered, where the response doesn't say" },
  "skip-failed": { type: "boolean", help: "import: take the other responses even if some are refused" },
  "no-feedback": { type: "boolean", help: "import: open no feedback for low scores" },
  "dry-run": { type: "boolean", help: "show what would change in which file, and write nothing" },
  format: {
    type: "string",
    choices: [...formats, "markdown", "html"],
    help: "how it is printed (results: markdown, html or json)",
  },
  output: { type: "string", value: "<file>", help: "form, results: write it into this file" },
  dir: { type: "string", value: "<dir>", help: "the project's folder" },
});
