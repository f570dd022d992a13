import { parseArgs } from "node:util";
import type { Layout } from "./generate.ts";

export interface BenchOptions {
  /** In ascending order. */
  readonly sizes: readonly number[];
  readonly layouts: readonly Layout[];
  /** Fewer runs of each step. */
  readonly quick: boolean;
  /** Files that the results are written to. */
  readonly json: readonly string[];
  /** The bundled command line. */
  readonly cli: string;
  /** The bundled `runStep` and `languageServer`. */
  readonly out: string;
  readonly schema: string;
  /** A Node that is new enough for yaml-language-server, and where that is installed; or why not. */
  readonly languageServer: { readonly node: string; readonly modules: string } | { readonly missing: string };
}

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: "1000,10000,50000" },
      layout: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      results: { type: "string" },
      cli: { type: "string", default: "dist/cli.js" },
      out: { type: "string", default: "out/bench" },
      schema: { type: "string", default: "schemas/requirement.schema.json" },
      "server-node": { type: "string", default: "" },
      "server-modules": { type: "string", default: "" },
      "server-missing": { type: "string" },
    },
  });
  const sizes = values.sizes
    .split(",")
    .map(Number)
    .sort((a, b) => a - b);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error("--sizes 1000,10000");
  const layouts = values.layout === undefined ? (["A", "B"] as const) : [values.layout];
  if (!layouts.every((name): name is Layout => name === "A" || name === "B")) throw new Error("--layout A|B");
  const languageServer =
    values["server-missing"] === undefined
      ? { node: values["server-node"], modules: values["server-modules"] }
      : { missing: values["server-missing"] };
  const { quick, cli, out, schema } = values;
  const json = [values.json, values.results].filter((file) => file !== undefined);
  return { sizes, layouts, quick, json, cli, out, schema, languageServer };
}
