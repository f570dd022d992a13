import { kindTable } from "../../../generated/kinds.ts";
import { differences } from "../../control/baseline/compare.ts";
import { formHtml } from "../../forms/formHtml.ts";
import { formStyle } from "../../forms/formStyle.ts";
import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import { recordWith } from "../../model/recordWith.ts";
import { changeHtml } from "../../reports/changeHtml.ts";
import { type ChangeView, viewChange } from "../../reports/changeView.ts";
import { type Html, html, page } from "../../reports/html.ts";
import { viewProposals } from "../../reports/proposalView.ts";
import { reportStyle } from "../../reports/reportStyle.ts";
import { idsIn } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { lastAgreed } from "./lastAgreed.ts";
import type { Pack, PackItem } from "./pack.ts";
import { sectionOf } from "./packForm.ts";
import { packStyle } from "./packStyle.ts";
import { recordHtml } from "./recordHtml.ts";

/**
 * A pack as one HTML file: what is asked stands with its question, what is only to be read before all questions.
 * @param shown what the reader may see, in their language
 * @param source the project itself, for what they agreed to before
 */
export function packPage(pack: Pack, shown: FactsSource, source: FactsSource): string {
  const { t } = shown;
  const sections = pack.items.map((item) => itemSection(item, pack, shown, source));
  const asks = pack.items.some(({ events }) => events.length > 0);
  if (!asks) return readPage(pack, sections, shown);
  const reads = pack.items.some(({ events }) => events.length === 0);
  const lead = html`${reads ? html`<p class="intro">${t("What needs no answer from you is here for you to read.")}</p>` : undefined}
${sections}`;
  return formHtml({ form: pack.form, lead, style: packStyle, t });
}

/** Where nothing is asked there is no form, and no script. */
function readPage({ form, language }: Pack, sections: readonly Html[], { t }: FactsSource): string {
  const { title, eyebrow, intro, sendBack } = form;
  const body = html`<main>
<header>
<p class="eyebrow">${eyebrow}</p>
<h1>${title}</h1>
${intro.map((paragraph) => html`<p class="intro text">${paragraph}</p>`)}
<p class="quiet">${t("Sent by {name}", { name: sendBack.to })}</p>
</header>
${sections}
</main>`;
  return page({ title, lang: language, body, style: `${reportStyle}\n${formStyle}\n${packStyle}` });
}

function itemSection(item: PackItem, pack: Pack, shown: FactsSource, source: FactsSource): Html {
  const { t, project } = shown;
  const entry = recordWith(item.record, project) as Entry<Kind>;
  const { title = "" } = entry.value as { title?: string };
  return html`<section class="item" id="${sectionOf(item.record)}">
<p class="eyebrow">${kindTable[entry.kind].title[t.language]}</p>
<h2><span class="id">${item.record}</span> ${title}</h2>
${sinceHtml(item, pack, shown, source)}
${recordHtml(entry.kind, entry.value, shown)}
${entry.kind === "change" ? proposalsHtml(entry as Entry<"change">, shown) : undefined}
${entry.kind === "acceptance" ? acceptedHtml(entry, shown) : undefined}
<p class="digest">${t("Digest of this content:")} <code>${item.content}</code></p>
</section>
`;
}

/** What is not as it was when the reader agreed last. */
function sinceHtml(item: PackItem, pack: Pack, shown: FactsSource, source: FactsSource): Html | undefined {
  const before = lastAgreed(item, pack, source);
  const entry = recordWith(item.record, shown.project);
  if (!before || !entry) return undefined;
  const kind = entry.kind as Kind;
  const { locale } = shown.project.settings;
  const changes = [...differences(before, item.shown)].map((one) =>
    viewChange(one, { kind, t: shown.t }, locale),
  );
  return html`<div class="since"><h3>${shown.t("What changed since you last agreed")}</h3>
${changesHtml(changes, shown)}</div>
`;
}

function changesHtml(changes: readonly ChangeView[], { t }: FactsSource): Html {
  return html`<dl class="record">${changes.map(
    ({ name, change }) => html`
<div><dt>${name.join(" › ")}</dt><dd>${changeHtml(change, t)}</dd></div>`,
  )}
</dl>
`;
}

function proposalsHtml(entry: Entry<"change">, shown: FactsSource): Html {
  const { t } = shown;
  return html`<h3>${t("What would change")}</h3>
${viewProposals(entry, shown).map(
  ({
    record,
    title,
    retires,
    changes,
  }) => html`<div class="part"><h4><span class="id">${record}</span> ${title}</h4>
${retires ? html`<p>${t("It would be taken out of what is agreed.")}</p>` : changesHtml(changes, shown)}</div>
`,
)}`;
}

function acceptedHtml({ value }: Entry, shown: FactsSource): Html {
  const { t, project } = shown;
  const ids = ["deliverables", "requirements"].flatMap((field) => idsIn(value, field));
  return html`<h3>${t("What you accept, in full")}</h3>
${ids.map((id) => {
  const entry = recordWith(id, project) as Entry<Kind> | undefined;
  if (!entry) return undefined;
  const { title = "" } = entry.value as { title?: string };
  return html`<div class="part"><h4><span class="id">${id}</span> ${title}</h4>
${recordHtml(entry.kind, entry.value, shown)}</div>
`;
})}`;
}
