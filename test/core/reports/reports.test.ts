import assert from "node:assert/strict";
import { allReports } from "../../../src/core/reports/allReports.ts";
import { documentMarkdown } from "../../../src/core/reports/document/documentMarkdown.ts";
import { makeReport } from "../../../src/core/reports/makeReport.ts";
import { type ReportName, reportNames } from "../../../src/core/reports/report.ts";
import { documentFormats, writeDocument } from "../../../src/core/reports/writeDocument.ts";
import { documentOf, factsOf, markdownOf, told, wish } from "./support/reportProject.ts";

/** What each name of each report says of the project, in both languages. */
const said: Readonly<Record<Exclude<ReportName, "acceptance">, Readonly<Record<string, readonly RegExp[]>>>> =
  {
    status: {
      overview: [/(Next milestone|下一个里程碑)\*\*: Release 1 \(2026-06-30\)/, /EUR 21,800|EUR 25,000/],
      progress: [/█+ 1/],
      goals: [/\*\*GOAL-1\*\*<br>Fewer calls.*600.*200.*400 \(2026-05-31\).*50 ?%/, /✓ (reached|已达成)/],
      milestones: [/\*\*MS-001\*\* Release 1 \| 2026-06-20 \| 2026-06-30.*10/],
      done: [/2026-06-12 \| \*\*REQ-001\*\*.*Export invoices<br>All green \| ✓ (Verified|已验证)/],
      setbacks: [/2026-06-10 \| \*\*QA-001\*\*.*✗/],
      meetings: [/2026-06-09 \| \*\*Weekly status\*\*<br>COM-001 \| Li Wei \| Scope agreed<br>.*ISS-001/],
      notDone: [/2026-06-08<br>✗.*PROM-001/, /2026-06-12<br>✗.*DEL-001/, /Write an adapter/, /Test data/],
      problems: [/\*\*ISS-001\*\*.*Mails bounce \| ✗.*Ann Berg \| 2026-06-05<br>✗/],
      risks: [/\*\*RISK-001\*\*.*(High|高).*✓.*Ann Berg/],
      decisions: [/\*\*CR-001\*\*.*2026-06-20/, /\*\*DEC-001\*\*.*When does paper end\?/, /\*\*REQ-003\*\*/],
      next: [/2026-06-18 \| \*\*PROM-002\*\*/, /2026-06-22 \| \*\*COM-001\*\*/],
    },
    requirements: {
      overview: [/(Latest baseline|最新基线)\*\*: BL-001 · 2026-03-10/],
      scope: [/- Self-service/, /- Payments/, /- Hosted in the EU/],
      states: [/█+ 1/],
      requirements: [
        /GOAL-1 Fewer calls/,
        /REQ-001 Export invoices/,
        /> As an accountant/,
        /Li Wei · .* · 2026-03-02/,
        /\*\*AC-1\*\* \| A PDF is offered \| .* \| ✓ .* \| `test:pdf`/,
        /(Without a goal|未关联目标)/,
      ],
      sources: [/\*\*Li Wei\*\* \| .* \| 2026-03-02 \| REQ-001<br>1/],
      trace: [/\*\*REQ-001\*\* \| GOAL-1 \| DEL-001 \| 1 \/ 2 \| ACC-001/],
    },
    changes: {
      overview: [/(Open|未结)\*\*: 1/],
      log: [/\*\*CR-001\*\*.*Also export XML<br>REQ-001 \| Li Wei.*3,200 \| .*4 \|/],
      baselines: [/\*\*BL-001\*\* \| First scope<br>After the workshop \| 2026-03-10 \| Ann Berg \| 1 \| ✗/],
      details: [
        /CR-001 Also export XML/,
        /> The tax office asks for XML\\?\./,
        /PDF and XML/,
        /One more format/,
        /- Wait for a year/,
        /\*\*Li Wei\*\* \| ✓ .* \| 2026-06-11 17:00 \| Please do/,
        /Not yet/,
      ],
    },
    risks: {
      overview: [/(Above the appetite|超出风险偏好)\*\*: 1/],
      heatMap: [/\*\*(Likely|可能|很可能)\*\*.*RISK-001<br>(High|高)/, /RISK-002/],
      opportunityMap: [/RISK-003<br>(Low|低)/],
      aboveAppetite: [/\*\*RISK-001\*\*/],
      levels: [/(High|高): █+ 1/],
      trend: [/2026-03-31: █+ 1/],
      reviews: [/✗ 2026-06-01 \| \*\*RISK-001\*\*/],
      opportunities: [/\*\*RISK-003\*\* A grant may come/],
      register: [/\*\*RISK-001\*\* Tax schema changes<br>.*(Extreme|极高).*(High|高).*(Low|低)/],
      details: [
        /The law is in committee/,
        /Write an adapter \| Ann Berg \| 2026-06-01 \| ✗/,
        /1\. Freeze the export/,
      ],
    },
    communication: {
      overview: [/(Key stakeholders not reached|未触达的关键干系人)\*\*: 1/],
      plan: [
        /\*\*Weekly status\*\*<br>COM-001 \| Li Wei \| No surprises<br>progress \| phone \| .*(Monday|星期一)/,
      ],
      stakeholders: [/\*\*Li Wei\*\* .*Northwind.*→.*phone \| COM-001/, /\*\*Max Kern\*\*.*✗/],
      calendar: [/2026-06-22 \| \*\*Weekly status\*\* COM-001 \| Li Wei/],
      held: [/2026-06-09 \| \*\*Weekly status\*\*/],
    },
    summary: {
      overview: [/(Goals reached|已达成目标)\*\*: (1 of 2|2 中的 1)/],
      goals: [/\*\*GOAL-1\*\*/],
      time: [/\*\*MS-001\*\*/],
      cost: [/EUR 120,000/, /\| Development \| EUR 90,000 \| ✗ EUR 95,000/],
      scope: [/█+ 1/],
      quality: [/\*\*QA-001\*\* Load test<br>.*users \| 200 \| 150 \|.*✗/],
      acceptance: [/\*\*ACC-001\*\* First release \| .* \| 1 \/ 2 \| 0 \/ 1/],
      satisfaction: [/\*\*SUR-002\*\* Release \| 2026-05-01 \| 2 \| 50 %/, /\+100/, /Release: █{10} 50 %/],
      lessons: [/LES-001 Ask early/],
    },
    lessons: {
      projects: [/\*\*Portal\*\* \| Northwind \| 2/],
      lessons: [
        /LES-001 Ask early/,
        /\*\*.*\*\* Ask in week one/,
        /(Other lessons|其他经验)/,
        /Release on Tuesdays/,
      ],
    },
  };

for (const language of ["en", "zh-CN"] as const) {
  for (const [name, blocks] of Object.entries(said)) {
    describe(`the report “${name}” in ${language}`, () => {
      const report = name as ReportName;
      const period = name === "changes" ? { from: "1970-01-01", to: "2026-06-15" } : wish.period;
      for (const [block, patterns] of Object.entries(blocks)) {
        it(`tells of its project under “${block}”`, () => {
          const text = markdownOf(report, { language, template: `# T\n\n{{${block}}}\n`, wish: { period } });
          for (const pattern of patterns) assert.match(text, pattern);
        });
      }

      it("has nothing but these under its names, and its own template asks for them", () => {
        const source = { ...factsOf(told, language), ...wish, period };
        const content = allReports[report].content({ ...source, whole: source, projects: [source] });
        assert.deepEqual(Object.keys(content.blocks).sort(), Object.keys(blocks).sort());
        const asked = [...allReports[report].template(source.t).matchAll(/\{\{(\w+)\}\}/g)].map(
          ([, one]) => one,
        );
        const unasked = Object.keys(blocks).filter((one) => !asked.includes(one));
        assert.deepEqual(unasked, name === "risks" ? ["opportunityMap"] : []);
      });
    });
  }
}

describe("every report", () => {
  it("says in an empty project that there is nothing", () => {
    const empty = { "assent.yaml": "assent: 1\nname: Bare\n" };
    for (const name of reportNames.filter((one) => one !== "acceptance")) {
      const text = markdownOf(name, { texts: empty });
      assert.match(text, /^Bare\n\n# /);
      assert.doesNotMatch(text, /undefined|NaN|\[object/, name);
    }
  });

  it("gives the same bytes for the same project and time, in every format", () => {
    for (const name of reportNames) {
      for (const format of documentFormats) {
        const [one, other] = [documentOf(name), documentOf(name)].map((document) =>
          Buffer.from(writeDocument(document, format)),
        );
        assert.ok(one && other && one.equals(other), `${name}.${format}`);
      }
    }
  });

  it("has a title, a header for its pages and properties in the words of its language", () => {
    for (const name of reportNames) {
      const { title, running, properties, language } = documentOf(name, { language: "zh-CN" });
      assert.match(title, /\p{Script=Han}/u);
      assert.match(running ?? "", /^Portal · .* · 内部$/);
      assert.deepEqual(
        [language, properties?.creator, properties?.created],
        ["zh-CN", "Ann Berg", "2026-06-15T09:00:00Z"],
      );
    }
  });
});

describe("a report for the client", () => {
  const marked = Object.fromEntries(
    Object.entries(told).map(([path, text]) => [
      path,
      text.replace("title: Export invoices\n", "title: Export invoices\n  visibility: client\n"),
    ]),
  );

  it("tells of records that the client may see, and of nothing else", () => {
    for (const name of reportNames.filter((one) => one !== "acceptance")) {
      const text = markdownOf(name, { texts: marked, wish: { audience: "client" } });
      assert.doesNotMatch(
        text,
        /RISK-\d|ISS-\d|LES-\d|REQ-00[23]|CR-\d|PROM-\d|Needs a library|All green|Max Kern/,
        name,
      );
    }
    assert.match(
      markdownOf("requirements", { texts: marked, wish: { audience: "client" } }),
      /REQ-001 Export invoices/,
    );
  });

  it("says nowhere that there is none of what the client may not see", () => {
    for (const name of reportNames.filter((one) => one !== "acceptance")) {
      const text = markdownOf(name, { texts: marked, wish: { audience: "client" } });
      assert.doesNotMatch(text, /No issue is open|No threat is|Nothing waits|None\.|Budget left|: 0$/m, name);
    }
    const text = markdownOf("status", { texts: marked, wish: { audience: "client" } });
    assert.match(text, /## Problems\n\nNothing here is shared with the client\.\n/);
  });

  it("is refused for an acceptance of what the client may not see", () => {
    const made = makeReport(allReports.acceptance, undefined, { ...wish, audience: "client" }, [
      factsOf(marked),
    ]);
    assert.ok(!made.ok);
    assert.match(made.refusal ?? "", /may not see ACC-001, DEL-001/);
  });
});

describe("the report on an acceptance for the client", () => {
  it("quotes only what is disclosed, and is made where all that it covers is", () => {
    const marked = Object.fromEntries(
      Object.entries(told).map(([path, text]) => [
        path,
        text
          .replace("title: Export invoices\n", "title: Export invoices\n  visibility: client\n")
          .replace("- {id: ACC-001,", "- {id: ACC-001, visibility: client,")
          .replace("- {id: DEL-001,", "- {id: DEL-001, visibility: client,"),
      ]),
    );
    const text = markdownOf("acceptance", { texts: marked, wish: { audience: "client" } });
    assert.match(text, /# Acceptance report ACC-001: First release/);
    assert.match(text, /REQ-001 Export invoices/);
    assert.doesNotMatch(text, /CR-\d|Needs a library|All green|RISK-\d/);
  });
});

describe("the lessons of several projects", () => {
  it("name their project each", () => {
    const other = {
      "assent.yaml": "assent: 1\nname: Other\n",
      "lessons.yaml": "- {id: LES-001, title: Later, status: shared, reuse: pitfall}\n",
    };
    const made = makeReport(allReports.lessons, undefined, wish, [factsOf(), factsOf(other)]);
    assert.ok(made.ok);
    const text = documentMarkdown(made.document);
    assert.match(text, /Portal \(LES-001\)/);
    assert.match(text, /Other \(LES-001\)/);
    assert.match(text, /\*\*Other\*\* \|/);
  });
});
