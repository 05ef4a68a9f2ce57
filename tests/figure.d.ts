import "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** What a test of a row in `scripts/trust/rows.ts` measured, in words; printed by `npm run trust`. */
    figure?: string;
  }
}
