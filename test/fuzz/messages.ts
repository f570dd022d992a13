import type { Input, Turn } from "./input.ts";

/** What a child process is asked to do. */
export interface Order {
  /** The folder of a sample, of which the base project is made. */
  readonly sample: string;
  readonly schemas: string;
  readonly seed: number;
  /** Inputs that are run first, looking at everything, and that mutations begin with. */
  readonly corpus: readonly Input[];
  readonly executions: number;
  /** Whether what runs new code is kept, to go on from there. */
  readonly guided: boolean;
  /** Where the input stands that is running. */
  readonly running: string;
}

/** Something that isn't as it must be, and the smallest input that shows it. */
export interface Finding {
  readonly signature: string;
  readonly message: string;
  readonly input: Input;
  readonly turn: Turn;
}

/** What the child tells. */
export type News =
  | {
      readonly type: "progress";
      readonly executions: number;
      readonly blocks: number;
      readonly slowest: number;
    }
  | { readonly type: "kept"; readonly input: Input }
  | { readonly type: "finding"; readonly finding: Finding }
  | { readonly type: "done" };
