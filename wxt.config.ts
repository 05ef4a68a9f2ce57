import { defineConfig } from "wxt";
import { readLocalPack } from "./scripts/seeds/local-pack";

const everySite = ["http://*/*", "https://*/*"];

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react", "@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "public/icon.svg", developmentIndicator: false },
  manifestVersion: 3,
  vite: async () => ({
    // pages of an extension may fetch nothing, so the local pack goes into the code
    define: { LOCAL_PACK: JSON.stringify(await readLocalPack()) },
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: "Sourcelight",
    description:
      "See what your own sources say about the claims of the page you read. Nothing leaves your machine.",
    permissions: [
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    optional_host_permissions: everySite,
    action: { default_title: "Sourcelight" },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'",
    },
    commands: {
      "toggle-highlights": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "Show or hide highlights on this page",
      },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sourcelight@sourcelight.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
});
