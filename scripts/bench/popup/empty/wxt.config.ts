import { defineConfig } from "wxt";

/** The least extension that shows a line by React in its popup: what any popup of this make costs. */
export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react"],
  manifestVersion: 3,
  manifest: { name: "Empty popup", action: { default_title: "Empty popup" } },
});
