// Generated from samples/ by scripts/generate.mjs; not to be edited.

/** A project that comes with the extension. */
export interface Sample {
  /** The name of its folder. */
  readonly name: string;
  readonly title: string;
  readonly locale: "en" | "zh-CN";
}

export const samples: readonly Sample[] = [
  {
    "name": "invoice-portal",
    "title": "Invoice Portal",
    "locale": "en"
  },
  {
    "name": "\u4f9b\u5e94\u94fe\u5e73\u53f0",
    "title": "\u4f9b\u5e94\u94fe\u534f\u540c\u5e73\u53f0",
    "locale": "zh-CN"
  }
];
