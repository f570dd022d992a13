import type { FileWrite } from "../../../src/node/writeFiles.ts";
import type { Tree } from "./tree.ts";

/** A write that changes one file, makes one in new folders and takes one away; `large` makes one text long. */
export function threeFiles(large = false): readonly FileWrite[] {
  return [
    { path: "risks.yaml", text: "- id: RISK-001\n- id: RISK-002 # 新\n", expected: "- id: RISK-001\r\n" },
    {
      path: "requirements/登录/REQ-001.yaml",
      text: `id: REQ-001\n${large ? "# long\n".repeat(2000) : ""}`,
      expected: undefined,
    },
    { path: "issues/ISS-001.yaml", text: undefined, expected: "id: ISS-001" },
  ];
}

export const before: Readonly<Record<string, string>> = {
  "assent.yaml": "assent: 1\nname: 项目\n",
  "risks.yaml": "- id: RISK-001\r\n",
  "issues/ISS-001.yaml": "id: ISS-001",
};

export const treeBefore: Tree = latin1({ ...before, "issues/": "" });

export const treeAfter: Tree = latin1({
  "assent.yaml": "assent: 1\nname: 项目\n",
  "risks.yaml": "- id: RISK-001\n- id: RISK-002 # 新\n",
  "issues/": "",
  "requirements/": "",
  "requirements/登录/": "",
  "requirements/登录/REQ-001.yaml": "id: REQ-001\n",
});

function latin1(files: Readonly<Record<string, string>>): Tree {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, Buffer.from(text).toString("latin1")]),
  );
}
