/** Addresses of the people in the register. */
export const li = "li.wei@client.example";
export const ada = "ada@client.example";
export const rui = "rui@client.example";
export const pm = "pm@vendor.example";
export const dev = "dev@vendor.example";
export const qa = "qa@vendor.example";
export const eve = "eve@elsewhere.example";

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly side: "external" | "internal";
  readonly authority?: readonly string[];
}

export const everybody: readonly Somebody[] = [
  {
    id: "SH-001",
    name: "Li Wei",
    address: li,
    side: "external",
    authority: ["confirmRequirements", "approveChanges", "approveCharter", "signAcceptance", "acceptRisks"],
  },
  { id: "SH-002", name: "Ada", address: ada, side: "external", authority: ["signAcceptance"] },
  { id: "SH-003", name: "Rui", address: rui, side: "external" },
  { id: "SH-004", name: "Pim", address: pm, side: "internal", authority: ["approveChanges", "acceptRisks"] },
  { id: "SH-005", name: "Dev", address: dev, side: "internal" },
  { id: "SH-006", name: "Quinn", address: qa, side: "internal", authority: ["approveChanges"] },
  { id: "SH-007", name: "Eve", address: eve, side: "external" },
];

/** The id of somebody by address. */
export function idOf(address: string): string {
  return everybody.find((one) => one.address === address)?.id ?? "";
}

/** The register of the client's people, the vendor's, and one who is neither. */
export const register = everybody
  .map(({ id, name, address, side, authority = [] }) =>
    [
      `- id: ${id}`,
      `  title: ${name}`,
      "  status: identified",
      `  side: ${side}`,
      `  contact: {email: ${address}}`,
      `  authority: [${authority.join(", ")}]`,
      "  history: []",
      "",
    ].join("\n"),
  )
  .join("");

/** Li, Pim and Quinn decide on changes, Li in any case; Li and Ada sign; Pim, Dev and Quinn are the team. */
export const settings = [
  "assent: 1",
  "name: Portal",
  "team: [SH-004, SH-005, SH-006]",
  "changeControl:",
  "  board: [SH-001, SH-004, SH-006]",
  "  quorum: majority",
  "  clientSeat: SH-001",
  "acceptance: {signatories: [SH-001, SH-002]}",
  "",
].join("\n");

/** A project with these people and nothing else. */
export const team = { "assent.yaml": settings, "stakeholders.yaml": register };
