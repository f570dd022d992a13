/** A register of so many people, each with up to three influences, all with ratings. */
export function largeRegister(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const id = (number: number) => `SH-${String((number % count) + 1).padStart(3, "0")}`;
    const influences = [7, 31, 101]
      .slice(0, index % 4)
      .map((step) => `{stakeholder: ${id(index + step)}, strength: ${index % 2 ? "strong" : "weak"}}`);
    return `- id: ${id(index)}
  title: Person ${index + 1}
  status: identified
  organisation: Organisation ${index % 23}
  side: ${index % 3 ? "external" : "internal"}
  key: ${index % 5 === 0}
  power: ${(index % 5) + 1}
  interest: ${((index >> 2) % 5) + 1}
  engagement: {current: neutral, desired: supportive}
  influences: [${influences.join(", ")}]
  history: []
`;
  }).join("");
}
