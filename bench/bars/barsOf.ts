import type { Layout } from "../generate.ts";
import type { Measured, StepName } from "../measure.ts";
import { median, quantile } from "../statistics.ts";
import type { TypingBeside } from "../typing.ts";
import type { Bar } from "./bar.ts";
import { panelLimits } from "./panelLimits.ts";

/** What the parts of a run found; a part that did not run is absent. */
export interface Results {
  readonly records: { readonly measured: readonly Measured[]; readonly typing: TypingBeside } | undefined;
  readonly load: readonly { readonly project: string; readonly longest: number }[] | undefined;
  readonly editor: readonly { readonly call: number }[] | undefined;
  readonly panels:
    | {
        readonly all: readonly {
          readonly panel: string;
          readonly of: string;
          readonly paint: { readonly first: number };
          readonly frames: Readonly<Record<string, readonly number[]>>;
        }[];
      }
    | undefined;
  readonly weights: readonly { readonly name: string; readonly bytes: number }[] | undefined;
}

/** The rows of the table, in the order of the design's. */
export function barsOf({ records, load, editor, panels, weights }: Results): Bar[] {
  return [
    ...checks(records?.measured ?? []),
    ...growth(records?.measured ?? []),
    ...keystrokes(records),
    ...(load ?? []).map(({ project, longest }) => ({
      ...{ what: `longest piece of work while ${project} is loaded`, figure: longest },
      ...{ limit: 15, unit: "ms" as const },
    })),
    {
      ...{ what: "activate(), in VS Code", limit: 20, unit: "ms" },
      figure: editor && median(editor.map(({ call }) => call)),
    },
    ...bundles(weights ?? []),
    ...shown(panels?.all ?? []),
  ];
}

function checks(measured: readonly Measured[]): Bar[] {
  return measured
    .filter(({ records }) => records === 10_000)
    .flatMap((one) => [
      check("assent check", "check", 1000, one),
      check("assent check with its cache", "checkCached", 300, one),
    ]);
}

function check(what: string, step: StepName, limit: number, one: Measured): Bar {
  const took = of(one, step);
  const { languageServer, doorstop } = one;
  const beside = [
    `${(took / (of(one, "read") + of(one, "json"))).toFixed(1)} × the limit`,
    `yaml.parse takes ${ratio(of(one, "yaml"), took)}`,
    "ms" in languageServer && `yaml-language-server ${ratio(languageServer.ms, took)}`,
    doorstop === undefined ? "Doorstop isn't installed" : `Doorstop ${ratio(doorstop, took)}`,
  ].filter((part) => part !== false);
  return {
    ...{ what: `${what}, ${size(one)}`, figure: took, limit, unit: "ms" },
    beside: beside.join(", "),
  };
}

function growth(measured: readonly Measured[]): Bar[] {
  return measured
    .filter(({ records }) => records === 50_000)
    .flatMap((large) => {
      const small = measured.find(({ records, layout }) => records === 10_000 && layout === large.layout);
      const each = (one: Measured) => of(one, "check") / one.records;
      return [
        {
          what: `cost of a record beside 10,000, ${size(large)}`,
          figure: small && each(large) / each(small),
          ...{ limit: 1.2, unit: "×" },
        },
        { ...{ what: `peak memory, ${size(large)}`, figure: large.peak }, ...{ limit: 500, unit: "MiB" } },
      ] satisfies Bar[];
    });
}

function keystrokes(records: Results["records"]): Bar[] {
  const one = records?.measured.flatMap((each) => (each.layout === "A" ? each.keystrokes : [])) ?? [];
  const typing = records?.typing;
  return [
    {
      ...{ what: "keystroke to problems, register of 500, p95", figure: typing?.ours.keystroke.p95 },
      ...{ limit: 10, unit: "ms" },
      ...(typing && "keystroke" in typing.theirs
        ? {
            beside: `yaml-language-server ${ratio(typing.theirs.keystroke.p50, typing.ours.keystroke.p50)} (p50)`,
          }
        : {}),
    },
    {
      what: "keystroke to problems, one record in a file, p95",
      figure: one.length > 0 ? Math.max(...one.map(({ p95 }) => p95)) : undefined,
      ...{ limit: 5, unit: "ms" },
    },
  ];
}

function bundles(weights: NonNullable<Results["weights"]>): Bar[] {
  const weight = (isMeant: (name: string) => boolean) => {
    const all = weights.filter(({ name }) => isMeant(name)).map(({ bytes }) => bytes / 1024);
    return all.length > 0 ? Math.max(...all) : undefined;
  };
  return [
    {
      ...{ what: "extension, until a project is checked", limit: 450, unit: "KiB" },
      figure: weight((name) => name === "extension, until a project is checked"),
    },
    {
      ...{ what: "command line, the largest command", limit: 700, unit: "KiB" },
      figure: weight((name) => name.startsWith("command line, ") && name.endsWith("(the largest command)")),
    },
    {
      ...{ what: "panels, the largest", limit: 170, unit: "KiB" },
      figure: weight((name) => name.startsWith("panels, ") && !name.endsWith("all pieces")),
    },
  ];
}

function shown(panels: NonNullable<Results["panels"]>["all"]): Bar[] {
  return [
    ...panels.map(({ panel, of, paint }): Bar => {
      return {
        ...{ what: `${panel}, first paint of ${of}`, figure: paint.first },
        ...{ limit: panelLimits.paint, unit: "ms" },
      };
    }),
    ...panels.flatMap(({ panel, frames }) =>
      Object.entries(frames).map(([act, times]): Bar => {
        const figure = quantile(times, 0.95);
        return {
          ...{ what: `${panel}, a frame of “${act}”, p95`, figure },
          ...{ limit: panelLimits.frame, unit: "ms" },
        };
      }),
    ),
  ];
}

function of({ runs }: Measured, step: StepName): number {
  return median(runs[step]);
}

function ratio(theirs: number, ours: number): string {
  return `${(theirs / ours).toFixed(1)} ×`;
}

function size({ records, layout }: { readonly records: number; readonly layout: Layout }): string {
  return `${records.toLocaleString("en")} in ${layout === "A" ? "as many files" : "registers of 500"}`;
}
