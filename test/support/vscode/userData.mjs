// The user data folder that a VS Code starts with.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Nothing on the screen that is not asked for, and nothing that wants the network. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.autoDetectColorScheme": false,
  "window.autoDetectHighContrast": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/**
 * @param {string} folder
 * @param {Record<string, unknown>} [settings] what the user has set
 */
export function writeUserData(folder, settings) {
  const user = path.join(folder, "User");
  mkdirSync(user, { recursive: true });
  const text = JSON.stringify({ ...quietSettings, ...settings }, undefined, 2);
  writeFileSync(path.join(user, "settings.json"), text);
}
