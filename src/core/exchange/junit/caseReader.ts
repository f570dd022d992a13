import type { Attributes } from "./readXml.ts";
import type { Property, TestCase, TestStatus } from "./testCase.ts";

/** A suite on the way down to a test. */
export interface Suite {
  readonly name: string;
  readonly properties: Property[];
}

/** What the elements in a test say of how it went. */
const elements: Readonly<Record<string, TestStatus>> = {
  failure: "failed",
  error: "error",
  skipped: "skipped",
};

/** Failures of earlier attempts: of a test that passed in the end, or of one that didn't. */
const earlier: ReadonlySet<string> = new Set(["flakyFailure", "flakyError", "rerunFailure", "rerunError"]);

/** What the attributes `status` and `result` say, where no element does. */
const words: Readonly<Record<string, TestStatus>> = {
  notrun: "skipped",
  suppressed: "skipped",
  skipped: "skipped",
  disabled: "skipped",
  ignored: "skipped",
  pending: "skipped",
  fail: "failed",
  failed: "failed",
  failure: "failed",
  error: "error",
};

/** The worst that was said counts. */
const order: readonly TestStatus[] = ["passed", "skipped", "failed", "error"];

const longestMessage = 200;

/** Gathers what a report says of one test. */
export class CaseReader {
  readonly properties: Property[] = [];
  readonly #suites: readonly Suite[];
  readonly #attributes: Attributes;
  readonly #line: number;
  #status: TestStatus = "passed";
  #isFlaky = false;
  #message = "";
  /** Whether the text that comes now says why. */
  #isTelling = false;

  constructor(suites: readonly Suite[], attributes: Attributes, line: number) {
    this.#suites = suites;
    this.#attributes = attributes;
    this.#line = line;
  }

  open(name: string, attributes: Attributes): void {
    if (earlier.has(name)) this.#isFlaky = true;
    const status = Object.hasOwn(elements, name) ? elements[name] : undefined;
    if (status === undefined) return;
    if (order.indexOf(status) <= order.indexOf(this.#status)) return;
    this.#status = status;
    this.#message = attributes.get("message") ?? "";
    this.#isTelling = this.#message.trim() === "";
  }

  text(data: string): void {
    if (this.#isTelling && this.#message.trim() === "") this.#message = data.slice(0, longestMessage * 4);
  }

  close(name: string): void {
    if (Object.hasOwn(elements, name)) this.#isTelling = false;
  }

  /** The properties of suites may stand behind their tests, so that this waits for the end of the report. */
  finish(): TestCase {
    const status = this.#status === "passed" ? this.#said() : this.#status;
    const suites = this.#suites.map(({ name }) => name).filter(Boolean);
    const className = this.#attributes.get("classname") ?? "";
    const name = this.#attributes.get("name") ?? "";
    const parts = ["file", "line", "value_param", "type_param"].map((key) => this.#attributes.get(key) ?? "");
    return {
      suites,
      className,
      name,
      line: this.#line,
      status,
      isFlaky: this.#isFlaky && status === "passed",
      message: firstLine(this.#message),
      properties: [...this.properties, ...this.#suites.flatMap(({ properties }) => properties)],
      identity: JSON.stringify([...suites, className, name, ...parts]),
    };
  }

  #said(): TestStatus {
    for (const key of ["result", "status"]) {
      const word = this.#attributes.get(key)?.toLowerCase() ?? "";
      const status = Object.hasOwn(words, word) ? words[word] : undefined;
      if (status !== undefined) return status;
    }
    return "passed";
  }
}

function firstLine(text: string): string {
  const [line = ""] = text.trim().split(/[\r\n]/);
  return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}
