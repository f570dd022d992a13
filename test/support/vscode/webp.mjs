// Pictures of a page as WebP, which takes a third of what PNG takes.

/**
 * @param {import("playwright-core").Page} page
 * @param {{ width?: number, quality: number }} options the width in pixels where it is another; the quality from 0 to 1
 * @returns {Promise<Buffer>}
 */
export async function webpOf(page, options) {
  const png = await page.screenshot({ animations: "disabled", caret: "hide" });
  return encodeWebp(page.context(), png, options);
}

/**
 * @param {import("playwright-core").BrowserContext} context whose browser encodes it
 * @param {Buffer} png
 * @param {{ width?: number, quality: number }} options
 * @returns {Promise<Buffer>}
 */
export async function encodeWebp(context, png, options) {
  const encoder = await context.newPage();
  try {
    const url = await encoder.evaluate(draw, { source: png.toString("base64"), ...options });
    return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
  } finally {
    await encoder.close();
  }
}

/**
 * Runs in the browser.
 * @param {{ source: string, width?: number, quality: number }} options
 */
async function draw({ source, width, quality }) {
  const image = new Image();
  image.src = `data:image/png;base64,${source}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width ?? image.naturalWidth;
  canvas.height = Math.round((image.naturalHeight * canvas.width) / image.naturalWidth);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/webp", quality);
}
