// Lets the tests, which run inside VS Code, ask for a picture of its window:
// `POST /screenshot?name=…` writes <folder>/<name>.png and answers with its path.
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/**
 * @param {string} folder
 * @param {() => import("playwright-core").Page | undefined} page the page, as soon as there is one
 */
export async function serveScreenshots(folder, page) {
  const server = createServer(async (request, response) => {
    const { status, text } = await answer(request, folder, page()).catch((error) => ({
      status: 500,
      text: String(error),
    }));
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The screenshot server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/screenshot`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {string} folder
 * @param {import("playwright-core").Page | undefined} page
 */
async function answer(request, folder, page) {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
  const name = searchParams.get("name") ?? "";
  if (request.method !== "POST" || pathname !== "/screenshot") return { status: 404, text: "Not found" };
  if (!/^[\p{L}\p{N}_-]+$/u.test(name))
    return { status: 400, text: "A name has letters, digits, - and _ only" };
  if (!page) return { status: 503, text: "There is no window yet" };
  const file = path.join(folder, `${name}.png`);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: file, animations: "disabled" });
  return { status: 200, text: file };
}
