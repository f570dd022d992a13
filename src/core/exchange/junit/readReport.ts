import type { Translate } from "../../model/translate.ts";
import { CaseReader, type Suite } from "./caseReader.ts";
import { mergeRepeated } from "./mergeRepeated.ts";
import { type Attributes, readXml, type XmlFault, type XmlHandler } from "./readXml.ts";
import type { TestCase } from "./testCase.ts";

export interface TestReport {
  readonly cases: readonly TestCase[];
  /** When its suites began, as they say. */
  readonly timestamps: readonly string[];
}

export type ReportResult =
  | { readonly ok: true; readonly report: TestReport }
  /** `isForeign`: it is XML, but of another kind. */
  | { readonly ok: false; readonly fault: XmlFault; readonly isForeign: boolean };

/** Reads a JUnit XML report in any of the forms that test tools write. */
export function readReport(text: string, t: Translate): ReportResult {
  if (text.trim() === "") return refused(t("The file is empty."), 1);
  if (/^\s*<(?:!doctype\s+html|html)[\s>]/i.test(text)) {
    return refused(t("This is a web page, not a test report."), 1);
  }
  const reader = new ReportReader();
  const fault = readXml(text, reader, t);
  if (fault) return { ok: false, fault, isForeign: false };
  if (reader.root === "testsuites" || reader.root === "testsuite") {
    return { ok: true, report: { cases: mergeRepeated(reader.cases()), timestamps: reader.timestamps } };
  }
  const message = t("It begins with <{name}>; a JUnit report begins with <testsuites> or <testsuite>.", {
    name: reader.root ?? "",
  });
  return { ok: false, fault: { message, line: reader.rootLine }, isForeign: true };
}

function refused(message: string, line: number): ReportResult {
  return { ok: false, fault: { message, line }, isForeign: false };
}

/** Follows the elements of a report; what it doesn't know, it passes over. */
class ReportReader implements XmlHandler {
  root: string | undefined;
  rootLine = 1;
  readonly timestamps: string[] = [];
  readonly #suites: Suite[] = [];
  readonly #cases: CaseReader[] = [];
  /** The test that is being read. */
  #case: CaseReader | undefined;
  /** The text of a property that has no value as an attribute. */
  #property: { readonly name: string; value: string } | undefined;

  cases(): TestCase[] {
    return this.#cases.map((one) => one.finish());
  }

  open(name: string, attributes: Attributes, line: number): void {
    if (this.root === undefined) {
      this.root = name;
      this.rootLine = line;
    }
    if (name === "testsuites" || name === "testsuite") this.#openSuite(attributes);
    else if (name === "testcase") {
      this.#case = new CaseReader([...this.#suites], attributes, line);
      this.#cases.push(this.#case);
    } else if (name === "property") {
      this.#property = { name: attributes.get("name") ?? "", value: attributes.get("value") ?? "" };
    } else this.#case?.open(name, attributes);
  }

  text(data: string): void {
    if (this.#property) this.#property.value += data.trim();
    else this.#case?.text(data);
  }

  close(name: string): void {
    if (name === "testsuites" || name === "testsuite") this.#suites.pop();
    else if (name === "testcase") this.#case = undefined;
    else if (name === "property") {
      if (this.#property) (this.#case ?? this.#suites.at(-1))?.properties.push(this.#property);
      this.#property = undefined;
    } else this.#case?.close(name);
  }

  #openSuite(attributes: Attributes): void {
    this.#suites.push({ name: attributes.get("name") ?? "", properties: [] });
    const timestamp = attributes.get("timestamp");
    if (timestamp !== undefined) this.timestamps.push(timestamp);
  }
}
