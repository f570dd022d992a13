import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type {
  FormCandidates,
  FormEdit,
  FormField,
  FormIntent,
  FormPointer,
  FormScope,
  FormSection,
  FormView,
} from "../../src/protocol/recordForm.ts";
import { formProtocol } from "../../src/protocol/recordFormProtocol.ts";
import type { FormTextName } from "../../src/protocol/recordFormTexts.ts";
import { button } from "../shared/controls.ts";
import { dropdown } from "../shared/fields.ts";
import { fillIn } from "../shared/fillIn.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { emptyState } from "../shared/parts/emptyState.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { type FieldContext, listOf } from "./fieldContext.ts";
import { lockIcon, problemList } from "./fieldFrame.ts";
import { fieldView } from "./fieldView.ts";
import { formStyles } from "./styles/formStyles.ts";
import { Typing } from "./typing.ts";

/** Nothing but what is written and what is typed. */
type FormLooks = Readonly<Record<string, never>>;

/** A record as a form: what is typed is written when a field is left, or by Enter. */
export class RecordFormPanel extends PanelElement<FormView, FormIntent, FormScope, FormTextName, FormLooks> {
  static override styles = [...PanelElement.kitStyles, ...formStyles];

  readonly protocol = formProtocol;
  readonly #typing = new Typing();

  protected readLooks(): FormLooks {
    return {};
  }

  protected override intentRefused(): void {
    this.#typing.refuse();
  }

  protected override viewChanged(view: FormView, before: FormView | undefined): void {
    if (this.link.open.length === 0) this.#typing.settle();
    if (before && (before.file !== view.file || before.item !== view.item)) this.#typing.forget();
  }

  protected renderPanel(view: FormView): TemplateResult {
    const { texts } = this;
    const { title, kindTitle, stateTitle, records, obstacle, file } = view;
    const openText = button({
      label: texts.openText,
      key: "open-text",
      press: () =>
        view.record === "" ? this.link.openLine(file, view.obstacleLine) : this.link.openId(view.record),
    });
    return html`
      ${toolbar({
        title,
        note: [kindTitle, stateTitle].filter((part) => part !== "").join(" · "),
        ...(records.length > 1 ? { fields: this.#recordChoice(view) } : {}),
        ...(obstacle === "" ? { actions: openText } : {}),
      })}
      ${obstacle === "" ? this.#form(view) : emptyState({ title: texts.nothing, advice: obstacle, action: openText })}
    `;
  }

  /** Which record of the file is edited: drawn for a view and not for each key that is typed, since it may be long. */
  #recordChoice({ records, item }: FormView): TemplateResult {
    const { texts } = this;
    const choice = () =>
      dropdown({
        label: texts.records,
        value: String(item),
        key: "records",
        choices: records.map((one) => ({ value: String(one.item), text: `${one.id} ${one.title}`.trim() })),
        change: (chosen) => this.link.ask({ item: Number(chosen) }),
      });
    return html`${guard([records, item], choice)}`;
  }

  #form(view: FormView): TemplateResult {
    const { texts } = this;
    const { sections, candidates, cautions, problems } = view;
    const context = this.#context(view);
    return html`
      ${
        cautions.length + context.sharedLocks.size > 0
          ? html`
            <ul class="cautions">
              ${[...context.sharedLocks].map((line) => html`<li dir="auto">${lockIcon}<span>${line}</span></li>`)}
              ${cautions.map((line) => html`<li dir="auto"><span aria-hidden="true">◆</span><span>${line}</span></li>`)}
            </ul>
          `
          : nothing
      }
      ${problemList(problems, "problems", texts)}
      <div class="page">
        <nav aria-label=${texts.sections}>
          <ul>
            ${sections.map(
              ({ id, title }) =>
                html`<li><button class="link" data-key=${`go-${id}`} @click=${() => this.#goTo(id)}>${title}</button></li>`,
            )}
            ${
              view.history.length > 0
                ? html`<li><button class="link" data-key="go-history" @click=${() => this.#goTo("history")}>${texts.history}</button></li>`
                : nothing
            }
          </ul>
        </nav>
        <div class="sections">
          ${sections.map((section) => this.#section(section, context))} ${this.#history(view)}
        </div>
      </div>
      ${guard([candidates], () => candidates.map(candidateList))}
    `;
  }

  #section({ id, title, fields }: FormSection, context: FieldContext): TemplateResult {
    const [only, ...others] = fields;
    const isAlone = others.length === 0 && only !== undefined && ["group", "items"].includes(only.control);
    return html`
      <section id=${`section-${id}`} aria-labelledby=${`title-${id}`}>
        <h2 id=${`title-${id}`} tabindex="-1">${title}</h2>
        <div class=${isAlone ? "" : "fields"}>${fields.map((field) => fieldView(field, context, isAlone))}</div>
      </section>
    `;
  }

  #history({ history, earlier }: FormView): TemplateResult | typeof nothing {
    const { texts } = this;
    if (history.length === 0) return nothing;
    return html`
      <section aria-labelledby="title-history">
        <h2 id="title-history" tabindex="-1">${texts.history}</h2>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="title-history">
          <table>
            <thead>
              <tr>${[texts.time, texts.event, texts.state, texts.who, texts.note].map((head) => html`<th scope="col">${head}</th>`)}</tr>
            </thead>
            <tbody>
              ${history.map(
                ({ time, event, state, who, note }) => html`
                  <tr><td>${time}</td><td>${event}</td><td>${state}</td><td dir="auto">${who}</td><td dir="auto">${note}</td></tr>
                `,
              )}
            </tbody>
          </table>
        </div>
        ${earlier > 0 ? html`<p class="muted">${fillIn(texts.earlier, { count: earlier })}</p>` : nothing}
      </section>
    `;
  }

  #context({ candidates, sections }: FormView): FieldContext {
    return {
      sharedLocks: sharedLocks(sections),
      texts: this.texts,
      typing: this.#typing,
      edit: (pointer, edit) => this.#edit(pointer, edit),
      redraw: () => this.redraw(),
      openId: (id) => this.link.openId(id),
      idOf: (text, refs) => {
        const named = candidates.find((one) => one.refs === refs)?.names ?? [];
        const titled = named.filter(({ id, title }) => id !== text && title === text.trim());
        return titled.length === 1 ? (titled[0]?.id ?? text) : text;
      },
    };
  }

  #edit(pointer: FormPointer, edit: FormEdit): void {
    const { view } = this;
    if (view) this.send({ item: view.item, id: view.record, pointer, ...edit });
  }

  #goTo(id: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#title-${CSS.escape(id)}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus();
  }
}

/** What a reference may name, for those who type it. */
function candidateList({ refs, names }: FormCandidates): TemplateResult {
  return html`<datalist id=${listOf(refs)}>${names.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}</datalist>`;
}

/** Fewer fields than these say by themselves why they can't be edited. */
const fewLocked = 3;

/** Why many fields can't be edited. */
function sharedLocks(sections: readonly FormSection[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const visit = ({ readOnly, fields }: FormField): void => {
    if (readOnly !== "") counts.set(readOnly, (counts.get(readOnly) ?? 0) + 1);
    for (const field of fields) visit(field);
  };
  for (const { fields } of sections) for (const field of fields) visit(field);
  return new Set([...counts].filter(([, count]) => count >= fewLocked).map(([reason]) => reason));
}
