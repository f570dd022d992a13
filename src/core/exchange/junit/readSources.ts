import { type Day, dayIn, toInstant } from "../../model/calendar.ts";
import type { Translate } from "../../model/translate.ts";
import { isDate, isDateTime } from "../../schema/formats.ts";
import type { Decode } from "../decodeText.ts";
import type { ImportObstacle } from "../importPlan.ts";
import { decodeXml } from "./decodeXml.ts";
import { readReport } from "./readReport.ts";
import type { ReportedTest, ReportFile, TestSource } from "./testSource.ts";

/** One run of the tests as its reports tell of it. */
export interface TestRun {
  readonly path: string | undefined;
  /** The last day on which a suite began; undefined where no report says. */
  readonly date: Day | undefined;
  readonly tests: readonly ReportedTest[];
}

export type SourcesResult =
  | {
      readonly ok: true;
      readonly runs: readonly TestRun[];
      readonly reports: number;
      /** XML files in folders that are no test reports. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly obstacles: readonly ImportObstacle[] };

/** Larger reports than this are refused. */
const maxBytes = 32 * 1024 * 1024;

/** Reads all reports, or says of each that can't be read what is wrong with it. */
export function readSources(
  sources: readonly TestSource[],
  timeZone: string,
  decode: Decode,
  t: Translate,
): SourcesResult {
  const obstacles: ImportObstacle[] = [];
  const ignored: string[] = [];
  const seen = new Set<string>();
  const runs: TestRun[] = [];
  let reports = 0;
  for (const { name, path, isFolder, files } of sources) {
    const tests: ReportedTest[] = [];
    const days: Day[] = [];
    const before = reports;
    let found = 0;
    for (const file of files) {
      const read = seen.has(file.key) ? "seen" : readFile(file, decode, t);
      seen.add(file.key);
      if (read !== "seen" && !read.ok) {
        const isIgnored = isFolder && read.isForeign;
        if (isIgnored) ignored.push(file.name);
        else obstacles.push({ ...read.fault, source: file.name });
        found += isIgnored ? 0 : 1;
        continue;
      }
      found += 1;
      // Named twice, such as by itself and by its folder, it would count twice.
      if (read === "seen") continue;
      reports += 1;
      const report = { name: file.name, path: file.path };
      for (const test of read.report.cases) tests.push({ ...test, report });
      days.push(...read.report.timestamps.flatMap((time) => dayOf(time, timeZone) ?? []));
    }
    if (reports > before) runs.push({ path, tests, date: days.sort().at(-1) });
    if (isFolder && found === 0) {
      obstacles.push({ message: t("There is no test report (*.xml) in this folder."), source: name });
    }
  }
  return obstacles.length > 0 ? { ok: false, obstacles } : { ok: true, runs, reports, ignored };
}

function readFile({ bytes }: ReportFile, decode: Decode, t: Translate): ReturnType<typeof readReport> {
  if (bytes.length > maxBytes) {
    const message = t("The report is larger than {limit} MiB.", { limit: maxBytes / 1024 / 1024 });
    return { ok: false, fault: { message, line: 1 }, isForeign: false };
  }
  const decoded = decodeXml(bytes, decode, t);
  return decoded.ok ? readReport(decoded.text, t) : { ...decoded, isForeign: false };
}

/** Many tools leave the time zone out: then it is the day that they say. Mocha writes as mail does. */
function dayOf(time: string, timeZone: string): Day | undefined {
  const text = time.trim().replace(" ", "T");
  if (isDateTime(text)) return dayIn(toInstant(text), timeZone);
  const instant = / GMT$/.test(time) ? new Date(time) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) return dayIn(instant, timeZone);
  const day = text.slice(0, 10);
  return isDate(day) ? day : undefined;
}
