import { describe, expect, it } from "vitest";
import { isBoilerplate } from "@/lib/documents";

describe("a line that serves the site", () => {
  it.each([
    "Read more: What the ferry's master said",
    "Continue reading the full story",
    "This piece first appeared in the Harbour Ledger.",
    "This article appeared in the Business section of the print edition.",
    "We may earn a commission from links on this page.",
    "When you buy through our links, the Ledger may receive a small affiliate fee.",
    "Our editors choose what is shown here. The Ledger may get a share of the revenue if you buy anything on these sites.",
    "Subscribe to the morning newsletter.",
    "Want more from the harbour? Sign up for our weekly newsletter and get it first.",
    "Follow the Harbour Ledger on Instagram and on Facebook.",
    "For tides and timetables download the Harbour Ledger apps for iOS and Android.",
  ])("is told: %s", (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    "Farmers whose fields were flooded will receive compensation, the ministry said.",
    "Brokers may earn a commission of 2 per cent under the new law.",
    "The agent will get a fee when the ship is sold.",
    "The article appeared in the port's own magazine in 1997, and its author was never named.",
    "Read more slowly than you think, she said.",
    "Subscribers of the paper paid 12 dollars.",
    "Police asked drivers to follow the signs on the coast road.",
    "About 4,000 people had to download the tax office's app, the minister said.",
  ])("is not told: %s", (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});
