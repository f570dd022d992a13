/**
 * What is used of papaparse. Its published types bring along Node's and the browser's globals, which the core
 * doesn't have; nobody publishes types for this path of it.
 */
declare module "papaparse/papaparse.js" {
  export interface ParseError {
    readonly code: string;
    /** Into the text. */
    readonly index?: number;
  }
  export interface ParseOptions {
    readonly delimiter: string;
    readonly newline: "\n";
    /** How many rows are read; 0 for all. */
    readonly preview: number;
  }
  const papa: {
    parse(text: string, options: ParseOptions): { readonly data: string[][]; readonly errors: ParseError[] };
  };
  export default papa;
}
