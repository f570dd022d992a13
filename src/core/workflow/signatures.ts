import { type Facts, idsIn, sinceEntered } from "./facts.ts";

/** Who must sign: whom the acceptance names, else whom the project names. */
export function signatoriesOf({ record, project }: Facts): readonly string[] {
  const own = idsIn(record, "signatories");
  return own.length > 0 ? own : project.settings.signatories;
}

/** Who has not signed the present content since signatures were asked for; the present signature counts. */
export function unsigned(facts: Facts): readonly string[] {
  const signatures = [...sinceEntered(facts), { ...facts.occurrence, content: facts.content }];
  const signed = signatures.filter(({ event, content }) => event === "SIGN" && content === facts.content);
  const people = signed.map(({ by }) => facts.people.find(by));
  return signatoriesOf(facts).filter((id) => !people.some((person) => person?.ids.includes(id)));
}
