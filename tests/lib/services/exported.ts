import { exportLibrary } from "@/lib/services";
import type { Library } from "@/lib/store";

/** The backup of a library, made at the same time of the same day: equal for equal libraries. */
export async function exported(library: Library): Promise<string> {
  const parts: string[] = [];
  for await (const part of exportLibrary(library, new Date(0))) parts.push(part);
  return parts.join("");
}
