import {
  type Check,
  hasFields,
  isAnyOf,
  isCount,
  isListOf,
  isName,
  isOneOf,
  isOptional,
  isText,
} from "../checks.ts";
import {
  type ExportMessage,
  exportFormats,
  type FromPanel,
  type IntentMessage,
  type OpenLineMessage,
  type OpenMessage,
  type ReadyMessage,
} from "./panelMessages.ts";
import { type PanelProtocol, panelVersion } from "./panelProtocol.ts";

/** Characters or bytes: what is larger was not drawn by one of our panels. */
const largestExport = 50_000_000;

const v = isOneOf(panelVersion);

const isOpen = hasFields<OpenMessage>({
  v,
  type: isOneOf("open"),
  id: isName,
  within: isOptional(isListOf(isAnyOf<[string, number]>(isText, isCount), 20)),
});

const isOpenLine = hasFields<OpenLineMessage>({ v, type: isOneOf("openLine"), file: isName, line: isCount });

const isExport = hasFields<ExportMessage>({
  v,
  type: isOneOf("export"),
  format: isOneOf(...exportFormats),
  name: isName,
  content: (value): value is string | Uint8Array =>
    (typeof value === "string" || value instanceof Uint8Array) && value.length <= largestExport,
});

/** A check for what a panel may send. The panel may have been taken over by others: an intent is judged after this. */
export function isFromPanel<View, Intent, Scope, TextName extends string>({
  isIntent,
  isScope,
}: PanelProtocol<View, Intent, Scope, TextName>): Check<FromPanel<Intent, Scope>> {
  const isReady = hasFields<ReadyMessage<Scope>>({
    v,
    type: isOneOf("ready", "scope"),
    scope: isOptional(isScope),
  });
  const isIntentMessage = hasFields<IntentMessage<Intent>>({
    v,
    type: isOneOf("intent"),
    revision: isCount,
    number: isCount,
    intent: isIntent,
  });
  return isAnyOf<[ReadyMessage<Scope>, OpenMessage, OpenLineMessage, IntentMessage<Intent>, ExportMessage]>(
    isReady,
    isOpen,
    isOpenLine,
    isIntentMessage,
    isExport,
  );
}
