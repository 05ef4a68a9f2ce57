import * as v from "valibot";

/** What one test found of the rows whose ids it carries as tags. */
export interface Finding {
  /** None for a file whose tests could not be run: nobody knows which rows they carry. */
  readonly rows: readonly string[];
  readonly title: string;
  readonly holds: boolean;
  /** What was measured; absent for a test that only holds or fails. */
  readonly figure?: string;
}

const fileSchema = v.object({
  name: v.string(),
  status: v.string(),
  assertionResults: v.array(
    v.object({
      fullName: v.string(),
      status: v.string(),
      tags: v.array(v.string()),
      meta: v.object({ figure: v.optional(v.string()) }),
    }),
  ),
});
const reportSchema = v.object({ testResults: v.array(fileSchema) });

function findingsOf({ name, status: ofFile, assertionResults }: v.InferOutput<typeof fileSchema>): Finding[] {
  if (ofFile === "failed" && assertionResults.length === 0) return [{ rows: [], title: name, holds: false }];
  return assertionResults
    .filter(({ tags, status }) => tags.length > 0 && (status === "passed" || status === "failed"))
    .map(({ tags, fullName, status, meta: { figure } }) => ({
      rows: tags,
      title: fullName,
      holds: status === "passed",
      ...(figure === undefined ? {} : { figure }),
    }));
}

/** The findings in a JSON report of Vitest. Tests without a tag, or passed over by a filter, are none. */
export const readReport = (json: string): Finding[] =>
  v.parse(reportSchema, JSON.parse(json)).testResults.flatMap(findingsOf);
