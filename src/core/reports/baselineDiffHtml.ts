import type {
  BaselineDiff,
  ChangedRecord,
  DiffCounts,
  DiffRecord,
  DiffSide,
} from "../control/baseline/baselineDiff.ts";
import type { Day } from "../model/calendar.ts";
import type { Kind } from "../model/kind.ts";
import type { Translate } from "../model/translate.ts";
import { baselineDiffStyle } from "./baselineDiffStyle.ts";
import { changeHtml } from "./changeHtml.ts";
import { viewChange } from "./changeView.ts";
import { type Html, html, page } from "./html.ts";
import { reportStyle } from "./reportStyle.ts";

export interface DiffReport {
  readonly diff: BaselineDiff;
  /** Empty outside of a project. */
  readonly project: { readonly name: string; readonly client: string };
  readonly kindOf: (id: string) => Kind | undefined;
  /** The language of the records, for where words end. */
  readonly locale: string;
  /** When the report is made. */
  readonly today: Day;
  /** In the language of the report. */
  readonly t: Translate;
}

/** What changed between two baselines, as a document for the client: one file that needs nothing else. */
export function baselineDiffHtml(report: DiffReport): string {
  const { diff, project, today, t } = report;
  const title = titleOf(diff, t);
  const body = html`<main>
<header>
${project.name ? html`<p class="eyebrow">${[project.name, project.client].filter(Boolean).join(" · ")}</p>` : undefined}
<h1>${title}</h1>
<div class="sides">${describeSide(t("Before"), diff.before, report)}${describeSide(t("After"), diff.after, report)}</div>
${describeCounts(diff.counts, t)}
</header>
${changedSection(report)}
${listSection(t("Added records"), diff.added, t)}
${listSection(t("Removed records"), diff.removed, t)}
</main>
<footer>${t("Made with Assent on {day}.", { day: today })}</footer>`;
  return page({ title, lang: t.language, body, style: `${reportStyle}\n${baselineDiffStyle}` });
}

function titleOf({ before, after }: BaselineDiff, t: Translate): string {
  const from = before.baseline?.id ?? "";
  return after.baseline
    ? t("Changes from {before} to {after}", { before: from, after: after.baseline.id })
    : t("Changes since {before}", { before: from });
}

function describeSide(label: string, side: DiffSide, { today, t }: DiffReport): Html {
  const { baseline, records, isIntact } = side;
  const warning = t("This baseline is not as it was created: “assent baseline verify” says where.");
  return html`<section class="side">
<p class="eyebrow">${label}</p>
<p class="name">${baseline?.id ?? t("Working copy")}</p>
${baseline?.title ? html`<p>${baseline.title}</p>` : undefined}
<p class="quiet">${[baseline?.date ?? today, t("Records: {count}", { count: records })].join(" · ")}</p>
${baseline?.note ? html`<p class="text">${baseline.note.trim()}</p>` : undefined}
${baseline?.seal ? html`<p class="seal">${t("Seal")}: ${baseline.seal}</p>` : undefined}
${isIntact ? undefined : html`<p class="note">${warning}</p>`}
</section>`;
}

function describeCounts({ added, removed, changed, unchanged }: DiffCounts, t: Translate): Html {
  const one = (kind: string, sign: string, label: string, count: number) =>
    html`<div class="${kind}"><dt><span aria-hidden="true">${sign}</span> ${label}</dt><dd>${count}</dd></div>`;
  return html`<dl class="counts">
${one("changed", "≠", t("Changed"), changed)}
${one("added", "+", t("Added"), added)}
${one("removed", "−", t("Removed"), removed)}
${one("unchanged", "=", t("Unchanged"), unchanged)}
</dl>`;
}

function changedSection({ diff, kindOf, locale, t }: DiffReport): Html | undefined {
  if (diff.changed.length === 0) return undefined;
  const one = (record: ChangedRecord) => html`<section>
<h3><span class="id">${record.id}</span>${record.title}</h3>
<table>
<thead class="spoken"><tr><th scope="col">${t("Field")}</th><th scope="col">${t("What changed")}</th></tr></thead>
<tbody>${record.fields.map((field) => {
    const { name, change } = viewChange(field, { kind: kindOf(record.id), t }, locale);
    return html`
<tr><th scope="row" class="field">${name.map((step, index) => html`${index > 0 ? " › " : ""}<span class="step">${step}</span>`)}</th><td>${changeHtml(change, t)}</td></tr>`;
  })}
</tbody>
</table>
</section>`;
  return html`<section><h2>${t("Changed records")}</h2>
${diff.changed.map(one)}
</section>`;
}

function listSection(title: string, records: readonly DiffRecord[], t: Translate): Html | undefined {
  if (records.length === 0) return undefined;
  return html`<section><h2>${title}</h2>
<table>
<thead><tr><th scope="col" class="field">${t("Id")}</th><th scope="col">${t("Title")}</th></tr></thead>
<tbody>${records.map(
    (record) => html`
<tr><th scope="row"><span class="id">${record.id}</span></th><td>${record.title}</td></tr>`,
  )}
</tbody>
</table>
</section>`;
}
