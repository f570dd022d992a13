import { resealBaseline } from "../../../workflow/support/reseal.ts";
import { agreed } from "../../../workflow/support/story.ts";
import type { Cheat, Files } from "./cheat.ts";

const id = "BL-001";
const broken = { [id]: ["control/baseline-broken"] } as const;

function edited(files: Files): void {
  files.edit(id, '"title":"Export REQ-001"', '"title":"Export nothing"');
}

function withoutSecond(files: Files): void {
  files.rewrite(id, (text) => text.replace(/^.*REQ-002.*\n/m, ""));
}

/** Ways around what a baseline holds. */
export const aboutBaselines: readonly Cheat[] = [
  { name: "a content in a baseline is edited", phase: agreed, tamper: edited, found: broken },
  {
    name: "a content in a baseline is edited, and its digest too",
    phase: agreed,
    tamper: (files) => {
      const seal = /^seal: .*$/m.exec(files.text("baselines/BL-001.yaml"))?.[0] ?? "";
      edited(files);
      files.rewrite(id, (text) => resealBaseline(text).replace(/^seal: .*$/m, seal));
    },
    found: { ...broken, "REQ-001": ["workflow/illegal-transition"] },
  },
  {
    name: "a content in a baseline is edited, and its digest and the seal too",
    phase: agreed,
    tamper: (files) => {
      edited(files);
      files.rewrite(id, resealBaseline);
    },
    found: { "REQ-001": ["workflow/illegal-transition", "control/baseline-broken"] },
  },
  {
    name: "a baseline and a requirement are edited alike, and the baseline is sealed anew",
    phase: agreed,
    tamper: (files) => {
      edited(files);
      files.rewrite(id, resealBaseline);
      files.edit("REQ-001", "title: Export REQ-001", "title: Export nothing");
    },
    found: {
      "REQ-001": ["workflow/illegal-transition", "control/uncontrolled-change", "control/baseline-broken"],
    },
  },
  {
    name: "a baseline is dated back",
    phase: agreed,
    tamper: (files) => files.edit(id, "date: 2026-06-01", "date: 2026-05-01"),
    found: broken,
  },
  {
    name: "a record is dropped from a baseline",
    phase: agreed,
    tamper: withoutSecond,
    found: { ...broken, "REQ-002": ["workflow/illegal-transition"] },
  },
  {
    name: "a record is dropped from a baseline that is sealed anew",
    phase: agreed,
    tamper: (files) => {
      withoutSecond(files);
      files.rewrite(id, resealBaseline);
    },
    found: { "REQ-002": ["workflow/illegal-transition"] },
  },
  {
    name: "a record is put into a baseline afterwards",
    phase: agreed,
    tamper: (files) =>
      files.rewrite(id, (text) =>
        text.replace(
          /^seal:/m,
          `  - {"id":"DEL-001","content":"sha256-${"A".repeat(43)}","record":{}}\nseal:`,
        ),
      ),
    found: broken,
  },
  {
    name: "a record stands in a baseline a second time with another content, sealed anew",
    phase: agreed,
    tamper: (files) => {
      const line = /^.*REQ-001.*\n/m.exec(files.text("baselines/BL-001.yaml"))?.[0] ?? "";
      files.edit(id, line, line + line.replace("Export REQ-001", "Export nothing"));
      files.rewrite(id, resealBaseline);
    },
    found: broken,
  },
  {
    name: "a baseline is removed",
    phase: agreed,
    tamper: (files) => files.remove("baselines/BL-001.yaml"),
    found: { "REQ-001": ["workflow/illegal-transition"], "REQ-002": ["workflow/illegal-transition"] },
  },
  {
    name: "the id of a baseline is used again",
    phase: agreed,
    tamper: (files) => {
      files.texts.set("baselines/later.yaml", files.text("baselines/BL-001.yaml").replace("Agreed", "Later"));
    },
    found: { [id]: ["id/duplicate", "control/baseline-broken"] },
  },
];
