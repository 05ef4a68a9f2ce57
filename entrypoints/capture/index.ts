import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { capturePage } from "@/lib/capture";

/** Run once in a page that is to be saved; what it answers goes to who had it run. */
export default defineUnlistedScript(() => capturePage(document.documentElement, location.href));
