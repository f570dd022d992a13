/** Everything that can be reached from `start` along `next`, `start` among it. */
export function reachable(start: Iterable<string>, next: (at: string) => Iterable<string>): Set<string> {
  const reached = new Set(start);
  for (const at of reached) for (const further of next(at)) reached.add(further);
  return reached;
}
