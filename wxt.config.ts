import { defineConfig } from "wxt";

const everySite = ["http://*/*", "https://*/*"];

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react", "@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "assets/icon.svg", developmentIndicator: false },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: "Sourcelight",
    description: "See what your own sources say about the claims of the page you read. Nothing leaves your machine.",
    permissions: [
      "storage",
      "unlimitedStorage",
      "activeTab",
      "scripting",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    optional_host_permissions: everySite,
    action: { default_title: "Sourcelight" },
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; require-trusted-types-for 'script'; connect-src 'none'",
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
      : { minimum_chrome_version: "120" }),
  }),
});
