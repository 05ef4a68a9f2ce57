import { fileURLToPath } from "node:url";
import { defineConfig } from "wxt";
import { bundledLicenses } from "./scripts/build/licenses";
import { noCodeFromText } from "./scripts/build/no-code-from-text";
import { preloadPopup } from "./scripts/build/preload-popup";
import { sharedChunk } from "./scripts/build/shared-chunk";
import { readLocalPack } from "./scripts/seeds/local-pack";

const everySite = ["http://*/*", "https://*/*"];

const licenses = bundledLicenses();

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react", "@wxt-dev/auto-icons", "@wxt-dev/i18n/module"],
  i18n: { localesDir: fileURLToPath(new URL("lib/words/locales", import.meta.url)) },
  autoIcons: { baseIconPath: "public/icon.svg", developmentIndicator: false },
  hooks: { "build:publicAssets": licenses.hook },
  manifestVersion: 3,
  vite: async () => ({
    // pages of an extension may fetch nothing, so the local pack goes into the code
    define: { LOCAL_PACK: JSON.stringify(await readLocalPack()) },
    build: { modulePreload: { polyfill: false }, license: licenses.option },
    plugins: [noCodeFromText(), sharedChunk(), preloadPopup(), licenses.plugin],
  }),
  manifest: ({ browser }) => ({
    default_locale: "en",
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    permissions: [
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    optional_host_permissions: everySite,
    action: { default_title: "__MSG_extension_name__" },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'",
    },
    omnibox: { keyword: "sl" },
    commands: {
      "toggle-highlights": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_extension_toggle__",
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
