import {
  type Check,
  hasFields,
  isAnyOf,
  isCount,
  isListOf,
  isName,
  isOneOf,
  isText,
} from "../../../src/protocol/checks.ts";
import type { PartMessage } from "../../../src/protocol/panels/panelMessages.ts";
import { panelVersion } from "../../../src/protocol/panels/panelProtocol.ts";
import type { ViewChange } from "../../../src/protocol/panels/viewChanges.ts";
import { ViewDraft } from "../../../src/protocol/panels/viewDraft.ts";

const isAnything: Check<unknown> = (_: unknown): _ is unknown => true;
const path = isListOf(isAnyOf<[string, number]>(isText, isCount));

const isPart = hasFields<PartMessage>({
  v: isOneOf(panelVersion),
  type: isOneOf("part"),
  panel: isName,
  revision: isCount,
  base: isCount,
  number: isCount,
  changes: isListOf(
    isAnyOf<[Extract<ViewChange, { at: number }>, Extract<ViewChange, { value: unknown }>]>(
      hasFields({ path, at: isCount, removed: isCount, items: isListOf(isAnything) }),
      hasFields({ path, value: isAnything }),
    ),
  ),
});

interface Making {
  readonly revision: number;
  readonly draft: ViewDraft;
  /** So many parts have come. */
  readonly parts: number;
}

interface Message {
  readonly type?: unknown;
  readonly revision?: unknown;
  readonly parts?: unknown;
  readonly view?: unknown;
}

/** Puts views together that come in parts, so that nobody else notices. */
export class ViewParts {
  /** The view that was shown last. */
  #shown: { readonly revision: unknown; readonly view: unknown } = { revision: 0, view: undefined };
  #making: Making | undefined;

  /** What is to be read as a message: a view as a whole, or anything else as it came; undefined after a part. */
  take(value: unknown): unknown {
    if (isPart(value)) {
      this.#add(value);
      return undefined;
    }
    if (typeof value !== "object" || value === null) return value;
    const message = value as Message;
    if (message.type !== "view") return value;
    const whole = message.parts === undefined ? message : this.#end(message);
    if (whole) this.#shown = { revision: whole.revision, view: whole.view };
    return whole;
  }

  #add({ revision, base, number, changes }: PartMessage): void {
    if (number === 0) {
      const before = base === this.#shown.revision ? this.#shown.view : undefined;
      this.#making = { revision, draft: new ViewDraft(base === 0 ? undefined : before), parts: 0 };
    }
    const making = this.#making;
    if (making?.revision !== revision || making.parts !== number) return;
    for (const change of changes) making.draft.apply(change);
    this.#making = { ...making, parts: number + 1 };
  }

  /** The message with its view; undefined where a part is missing. */
  #end(message: Message): Message | undefined {
    const making = this.#making;
    this.#making = undefined;
    const isComplete = making?.revision === message.revision && making?.parts === message.parts;
    return isComplete ? { ...message, view: making?.draft.view } : undefined;
  }
}
