import type { CardOffer, CardOffers, Reason } from "../../src/protocol/board/cardOffers.ts";
import type { DropIntent } from "../../src/protocol/board/dropIntent.ts";
import { fillIn } from "../shared/fillIn.ts";
import { type BoardForm, firstMissing, newForm, offerOf, saidIn } from "./boardForm.ts";
import { judgeDrop } from "./judgeDrop.ts";
import type { BoardTexts } from "./wording.ts";

export interface DropFlowOptions {
  readonly texts: () => BoardTexts;
  /** What people call a state. */
  readonly titleOf: (state: string) => string;
  /** The state that a record is in. */
  readonly stateOf: (id: string) => string | undefined;
  /** What may happen to the record that was asked for last. */
  readonly offers: () => CardOffers | undefined;
  readonly send: (intent: DropIntent) => void;
  readonly announce: (text: string) => void;
  /** Brings the focus to a card, when it is drawn. */
  readonly focus: (id: string) => void;
}

/** What comes of a drop: the event happens, or is asked about first, or the card stays and says why. */
export class DropFlow {
  readonly #options: DropFlowOptions;
  /** A drop that waits until it is known what may happen. */
  #waiting: { readonly id: string; readonly to: string } | undefined;
  #form: BoardForm | undefined;
  #isIncomplete = false;
  #refused: { readonly id: string; readonly reasons: readonly Reason[] } | undefined;

  constructor(options: DropFlowOptions) {
    this.#options = options;
  }

  /** What is asked at the moment. */
  get form(): BoardForm | undefined {
    return this.#form;
  }

  /** The field without which the event can't happen, once somebody has tried. */
  get missing() {
    return this.#form && this.#isIncomplete ? firstMissing(this.#form) : undefined;
  }

  /** Why a card stayed where it is. */
  refusedFor(id: string): readonly Reason[] | undefined {
    return this.#refused?.id === id ? this.#refused.reasons : undefined;
  }

  /** A card was dropped on a state. */
  drop(id: string, to: string): void {
    this.#waiting = { id, to };
    this.offersCame();
  }

  /** It may be known by now what may happen to the card that was dropped. */
  offersCame(): void {
    const waiting = this.#waiting;
    const offers = this.#options.offers();
    if (!waiting || offers?.record !== waiting.id) return;
    this.#waiting = undefined;
    const { id, to } = waiting;
    const verdict = judgeDrop(offers, to);
    if (verdict.type === "possible") this.want(id, to, [verdict.offer]);
    else if (verdict.type === "asks") this.want(id, to, verdict.offers);
    else this.refuse(id, verdict.reasons.length > 0 ? verdict.reasons : [this.#noWay(id, to)]);
  }

  /** Lets one of these events happen, after asking what it has to be told. */
  want(id: string, to: string, offers: readonly CardOffer[]): void {
    const [only, ...others] = offers;
    if (only && others.length === 0 && only.fields.length === 0) {
      this.#send(id, to, only.event, []);
    } else {
      this.#form = newForm(id, to, offers);
      this.#isIncomplete = false;
    }
  }

  changeForm(change: Partial<BoardForm>): void {
    if (this.#form) this.#form = { ...this.#form, ...change };
  }

  /** Lets the event happen with what was written, where nothing is missing. */
  carryOut(): void {
    const form = this.#form;
    const offer = form && offerOf(form);
    this.#isIncomplete = form !== undefined && firstMissing(form) !== undefined;
    if (!form || !offer || this.#isIncomplete) return;
    this.#leaveForm(form);
    this.#send(form.id, form.to, offer.event, saidIn(form), form.note.trim());
  }

  cancelForm(): void {
    if (!this.#form) return;
    const { announce, texts } = this.#options;
    announce(`${this.#form.id}: ${texts().cancelled}`);
    this.#leaveForm(this.#form);
  }

  refuse(id: string, reasons: readonly Reason[]): void {
    const { announce, texts, focus } = this.#options;
    this.#refused = { id, reasons };
    focus(id);
    announce([texts().blocked, ...reasons.map(({ message }) => message)].join(" "));
  }

  /** Takes the reasons from the card. */
  forgive(): void {
    if (this.#refused) this.#options.focus(this.#refused.id);
    this.#refused = undefined;
  }

  #leaveForm({ id }: BoardForm): void {
    this.#form = undefined;
    this.#options.focus(id);
  }

  #send(id: string, to: string, event: string, said: DropIntent["said"], note = ""): void {
    this.#refused = undefined;
    this.#options.send({ id, to, event, said, ...(note ? { note } : {}) });
  }

  #noWay(id: string, to: string): Reason {
    const { texts, titleOf, stateOf } = this.#options;
    const values = { from: titleOf(stateOf(id) ?? ""), to: titleOf(to) };
    return { message: fillIn(texts().noWay, values), records: [] };
  }
}
