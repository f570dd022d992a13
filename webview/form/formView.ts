import type { FormGroup } from "../../src/protocol/forms/form.ts";
import type { FormContent } from "../../src/protocol/forms/formTexts.ts";
import { Draft } from "./draft.ts";
import { element } from "./element.ts";
import type { FieldView } from "./fields/fieldView.ts";
import { viewField } from "./fields/viewField.ts";
import { missingNote, problemOf } from "./missingNote.ts";
import { Progress } from "./progress.ts";
import { armoured, fileNameOf, responseOf, responseText } from "./response.ts";
import { savedNote } from "./savedNote.ts";
import { saveFile } from "./saveFile.ts";

/** The form of a page, from the first question to what becomes of the answers. */
export class FormView {
  readonly node: HTMLElement;
  readonly #content: FormContent;
  readonly #fields: FieldView[] = [];
  readonly #draft: Draft;
  readonly #progress: Progress;
  /** What is missing, then what to do with what is saved. */
  readonly #outcome = element("div", { class: "outcome" });
  readonly #stale = element("p", { role: "status", class: "stale" });
  #isSaved = false;
  #hasChanged = false;

  constructor(content: FormContent) {
    const { form, digest, texts } = content;
    this.#content = content;
    this.#draft = new Draft(digest, form.recipient?.id);
    const groups = form.groups.map((group, index) => this.#group(group, index));
    this.#progress = new Progress(this.#questions.length, texts);
    const save = element("button", { type: "button", class: "button" }, texts.save);
    save.addEventListener("click", () => this.#save());
    this.node = element(
      "form",
      { novalidate: true, autocomplete: "on", "aria-label": form.title },
      this.#progress.node,
      ...groups,
      this.#outcome,
      element("div", { class: "actions main-actions" }, save, this.#startOver()),
      this.#stale,
      element("p", { class: "promise" }, texts.nothingSent, this.#draft.isKept ? ` ${texts.draftKept}` : ""),
    );
    this.node.addEventListener("submit", (event) => event.preventDefault());
    this.#draft.load(this.#fields);
    this.#show();
    window.addEventListener("beforeunload", (event) => {
      if (this.#hasChanged && !this.#draft.isKept) event.preventDefault();
    });
  }

  get #questions(): readonly FieldView[] {
    return this.#fields;
  }

  #group({ shows, title, text, fields }: FormGroup, index: number): HTMLElement {
    const { texts } = this.#content;
    const nodes = fields.map((field) => {
      const number = this.#fields.length + 1;
      const place = { texts, number, key: `field-${number}`, changed: () => this.#changed() };
      const view = viewField(field, place);
      this.#fields.push(view);
      return view.node;
    });
    const id = title ? `group-${index}` : undefined;
    return element(
      "section",
      { class: "group", "aria-labelledby": id },
      (shows !== undefined && document.getElementById(shows)) || undefined,
      title ? element("h2", { id }, title) : undefined,
      text ? element("p", { class: "about" }, text) : undefined,
      ...nodes,
    );
  }

  #startOver(): HTMLElement {
    const { texts } = this.#content;
    const button = element("button", { type: "button", class: "quiet-button" }, texts.startOver);
    let isAsked = false;
    const ask = (asked: boolean) => {
      isAsked = asked;
      button.textContent = asked ? texts.startOverAgain : texts.startOver;
    };
    button.addEventListener("blur", () => ask(false));
    button.addEventListener("click", () => {
      if (!isAsked) return ask(true);
      for (const { write, complain } of this.#fields) {
        write(undefined);
        complain(undefined);
      }
      this.#draft.clear();
      this.#outcome.replaceChildren();
      this.#isSaved = false;
      this.#hasChanged = false;
      this.#show();
      ask(false);
      this.#fields[0]?.first.focus();
    });
    return button;
  }

  #changed(): void {
    this.#hasChanged = true;
    this.#draft.keep(this.#fields);
    for (const view of this.#fields) {
      if (problemOf(view, this.#content.texts) === undefined) view.complain(undefined);
    }
    this.#show();
  }

  #show(): void {
    const answered = this.#questions.filter(({ read }) => read() !== undefined).length;
    this.#progress.show(answered, this.#questions.length);
    this.#stale.textContent = this.#isSaved && this.#hasChanged ? this.#content.texts.changed : "";
  }

  #save(): void {
    const { texts } = this.#content;
    const wrong = this.#fields.filter((view) => {
      const problem = problemOf(view, texts);
      view.complain(problem);
      return problem !== undefined;
    });
    if (wrong.length > 0) {
      const note = missingNote(wrong, texts);
      this.#outcome.replaceChildren(note);
      note.focus();
      return;
    }
    const response = responseOf(this.#content, this.#fields, new Date());
    const text = responseText(response);
    const fileName = fileNameOf(response, texts.fileWord);
    const save = () => saveFile(fileName, text);
    save();
    this.#isSaved = true;
    this.#hasChanged = false;
    this.#show();
    const note = savedNote(this.#content, { fileName, mailText: armoured(text), save });
    this.#outcome.replaceChildren(note);
    note.querySelector("h2")?.focus({ preventScroll: true });
    note.scrollIntoView({ block: "start" });
  }
}
