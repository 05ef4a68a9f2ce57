import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { offerCard } from "@/lib/page";
import { openCard } from "./open-card";

/** Loaded into a page's reader when a claim is opened for the first time. */
export default defineUnlistedScript(() => offerCard(openCard));
