import { expect, it } from "vitest";
import { curlQuotes } from "@/lib/provenance/curl-quotes";

it.each([
  ["'It is shut,' said Holm.", "‘It is shut,’ said Holm."],
  ["Holm said: 'It's shut, and it won't open.'", "Holm said: ‘It's shut, and it won't open.’"],
  ["The boats' crews went home in '98.", "The boats' crews went home in '98."],
  ["'Come in,' he said. 'Sit down.'", "‘Come in,’ he said. ‘Sit down.’"],
])("curls the quotes of %j", (text, curled) => {
  expect(curlQuotes(text)).toBe(curled);
});

it("takes a text of nothing but quotations in its stride", () => {
  const curled = curlQuotes("'It is shut,' said Holm. ".repeat(60_000));
  expect(curled).toBe("‘It is shut,’ said Holm. ".repeat(60_000));
});
