import {
  hasFields,
  isCount,
  isFlag,
  isListOf,
  isName,
  isOneOf,
  isOptional,
  isText,
} from "../../../src/protocol/checks.ts";
import type { PanelProtocol } from "../../../src/protocol/panels/panelProtocol.ts";

/** A stakeholder as the sample panel shows it. */
export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly power: number;
  readonly interest: number;
  readonly key: boolean;
}

export interface SampleView {
  readonly title: string;
  readonly rows: readonly SampleRow[];
}

export interface SampleIntent {
  readonly kind: "setPower";
  readonly id: string;
  readonly power: number;
}

export interface SampleScope {
  /** Only those with at least this power. */
  readonly least?: number | undefined;
}

export const sampleTextNames = [
  "name",
  "organisation",
  "power",
  "interest",
  "key",
  "none",
  "drawing",
] as const;

export type SampleTextName = (typeof sampleTextNames)[number];

export const samplePanel: PanelProtocol<SampleView, SampleIntent, SampleScope, SampleTextName> = {
  name: "samplePanel",
  textNames: sampleTextNames,
  isView: hasFields<SampleView>({
    title: isText,
    rows: isListOf(
      hasFields<SampleRow>({
        id: isName,
        name: isText,
        organisation: isText,
        power: isCount,
        interest: isCount,
        key: isFlag,
      }),
      10_000,
    ),
  }),
  isIntent: hasFields<SampleIntent>({ kind: isOneOf("setPower"), id: isName, power: isCount }),
  isScope: hasFields<SampleScope>({ least: isOptional(isCount) }),
};
