import type { Evidence } from "@/lib/model";
import { t } from "@/lib/words";

/** "Origin: Reuters", or that it is unknown. */
export const describeOrigin = ({ origin, originUnknown }: Evidence): string =>
  originUnknown ? t("unknown.origin") : t("evidence.origin", { origin });
