import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";
import { compare } from "./support/grid.ts";

describe("the power/interest grid", () => {
  everyTheme(usePanels(), "powerInterest", async (panel) => {
    await compare(panel);
    await panel.page.locator(".person[data-id=SH-011]").focus();
    await panel.drawn();
  });
});

describe("the power/interest grid of many people", () => {
  const person = (index: number) => `- id: SH-${100 + index}
  title: Person ${index}
  status: ${index % 9 ? "engaged" : "released"}
  key: ${index % 2 === 0}
  power: ${(index % 3) + 1}
  interest: 4
- {id: SH-${300 + index}, title: Not rated ${index}, status: identified}
`;
  const files = {
    "assent.yaml": "assent: 1\nname: Large\n",
    "stakeholders.yaml": Array.from({ length: 40 }, (_, index) => person(index)).join(""),
  };
  everyTheme(
    usePanels(),
    "powerInterest",
    async (panel) => {
      await panel.page.locator(".cluster").first().click();
      await panel.page.locator(".opened .chip").first().focus();
      await panel.drawn();
    },
    { files },
  );
});
