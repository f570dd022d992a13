/** How many folders below the one that is looked into a project may lie. */
export const maxProjectDepth = 6;

/** Whether projects are looked for in a folder of this name: hidden ones and packages belong to tools. */
export function mayHoldProjects(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}
