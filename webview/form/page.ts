import type { FormContent } from "../../src/protocol/forms/formTexts.ts";
import { FormView } from "./formView.ts";

// The page's script: it is compiled into src/generated/formScript.ts, from where it goes into every page.
const content = JSON.parse(document.getElementById("form-content")?.textContent ?? "") as FormContent;
document.getElementById("form")?.replaceChildren(new FormView(content).node);
