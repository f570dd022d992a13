import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { exportIcs } from "../../../src/core/exchange/ics/exportIcs.ts";
import { readXml } from "../../../src/core/exchange/junit/readXml.ts";
import { planPack } from "../../../src/core/exchange/pack/planPack.ts";
import { surveyPage } from "../../../src/core/exchange/survey/surveyPage.ts";
import { allReports } from "../../../src/core/reports/allReports.ts";
import { makeReport } from "../../../src/core/reports/makeReport.ts";
import { reportNames } from "../../../src/core/reports/report.ts";
import { documentFormats, writeDocument } from "../../../src/core/reports/writeDocument.ts";
import { markup } from "../hostileTexts.ts";
import { inTurn, isEvery } from "../input.ts";
import type { Scene } from "./scene.ts";

/** What is made for people elsewhere: well formed, with no markup of a record in it, and the same when made again. */
export function exportAll(scene: Scene): void {
  const { turn } = scene;
  for (const make of inTurn(exports, turn === "all" ? turn : turn >> 1)) make(scene);
}

const period = { from: "0001-01-01", to: "2026-09-01" } as const;

const reports = reportNames.flatMap((name) =>
  (["internal", "client"] as const).flatMap((audience) =>
    documentFormats
      .filter((format) => format !== "docx" || audience === "internal")
      .map((format) => (scene: Scene) => {
        if (format === "docx" && !isEvery(7, scene.turn)) return;
        const record =
          name === "acceptance" ? ([...scene.source.project.valid("acceptance")][0]?.id ?? "") : undefined;
        const made = makeReport(
          allReports[name],
          undefined,
          { period, audience, reader: undefined, record },
          [scene.source],
        );
        if (!made.ok) return;
        const bytes = writeDocument(made.document, format);
        const again = isEvery(5, scene.turn) ? writeDocument(made.document, format) : bytes;
        assert.ok(Buffer.compare(again, bytes) === 0, "the same report gives the same bytes");
        assertSound[format](bytes, scene);
      }),
  ),
);

const ignored = { open() {}, close() {}, text() {} };

const exports: readonly ((scene: Scene) => void)[] = [
  ...reports,
  ({ source }) => {
    const { text } = exportIcs(source);
    for (const line of text.split("\r\n")) {
      assert.ok(!/[\r\n]/.test(line), "a calendar has no line ends but its own");
      assert.ok(/^(?: |[A-Z-]+[;:]|$)/.test(line), "every line of a calendar is one of its own");
      assert.ok(new TextEncoder().encode(line).length <= 75, "no line of a calendar is too long");
    }
    assert.equal(text.split("BEGIN:VEVENT\r\n").length, text.split("END:VEVENT\r\n").length);
  },
  (scene) => {
    const wish = { what: ["all-open"], for: "SH-001", by: "SH-004", at: scene.source.now };
    const planned = planPack(wish, scene.source, scene.t);
    if (!planned.ok) return;
    assertPage(planned.html);
    JSON.parse(planned.data);
    JSON.parse(planned.file.text);
  },
  ({ source, t }) => {
    for (const survey of source.project.valid("survey")) {
      const made = surveyPage({ survey, recipient: undefined }, source.project, t, t);
      if (made.ok) assertPage(made.html);
    }
  },
];

const assertSound = {
  html: (bytes: Uint8Array) => assertPage(new TextDecoder().decode(bytes)),
  md: (bytes: Uint8Array) => {
    // What stands between backticks is shown as it is.
    const text = new TextDecoder().decode(bytes).replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
    assert.ok(!markup.some((mark) => text.includes(mark)), "a Markdown file holds no markup of a record");
    assert.ok(!/(?<!\\)\]\((?:command|javascript):/.test(text), "a Markdown file holds no command");
  },
  docx: (bytes: Uint8Array, { t }: Scene) => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const fault = readXml(new TextDecoder().decode(part), ignored, t);
      assert.deepEqual(fault, undefined, `${name} of a Word file is well formed`);
    }
  },
} as const;

function assertPage(html: string): void {
  const own = html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  assert.ok(!markup.some((mark) => own.includes(mark)), "a page holds no markup of a record");
  assert.ok(!/<[a-z][^>]*\son[a-z]+\s*=/i.test(own), "a page has no handlers");
  assert.ok(
    !/\b(?:href|src)\s*=\s*["']?\s*(?:javascript|command|data):/i.test(own),
    "a page leads to no code",
  );
}
