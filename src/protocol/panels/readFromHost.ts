import { type Check, hasFields, isAnyOf, isCount, isName, isOneOf, isOptional, isText } from "../checks.ts";
import type { FromHost, PanelSubject, RefusedMessage, ViewMessage } from "./panelMessages.ts";
import { hasTexts, type PanelProtocol, panelVersion } from "./panelProtocol.ts";

export const isSubject = hasFields<PanelSubject>({ project: isName, record: isOptional(isName) });

const isRefused = hasFields<RefusedMessage>({
  v: isOneOf(panelVersion),
  type: isOneOf("refused"),
  answers: isCount,
  message: isText,
});

/** A check for what a panel may be sent; what is malformed, of another version or for another panel doesn't pass. */
export function isFromHost<View, Intent, Scope, TextName extends string>({
  name,
  textNames,
  isView,
}: PanelProtocol<View, Intent, Scope, TextName>): Check<FromHost<View, TextName>> {
  const isViewMessage = hasFields<ViewMessage<View, TextName>>({
    v: isOneOf(panelVersion),
    type: isOneOf("view"),
    panel: isOneOf(name),
    revision: isCount,
    answers: isOptional(isCount),
    subject: isSubject,
    language: isOneOf("en", "zh-CN"),
    texts: hasTexts(textNames),
    view: isView,
  });
  return isAnyOf<[ViewMessage<View, TextName>, RefusedMessage]>(isViewMessage, isRefused);
}
