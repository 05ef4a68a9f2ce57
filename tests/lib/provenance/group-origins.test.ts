import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupOrigins } from "@/lib/provenance";
import { cases as anonymousOfficials } from "./anonymous-officials.cases";
import { cases as businessAndLaw } from "./business-and-law.cases";
import { cases as citingOutlets } from "./citing-outlets.cases";
import { cases as documents } from "./documents.cases";
import { cases as eventsAndDates } from "./events-and-dates.cases";
import { cases as institutions } from "./institutions.cases";
import { cases as labels } from "./labels.cases";
import { cases as longStories } from "./long-stories.cases";
import { cases as namedOtherwise } from "./named-otherwise.cases";
import { cases as onlyOneItCanBe } from "./only-one-it-can-be.cases";
import type { OriginCase } from "./origin-case";
import { cases as ownReporting } from "./own-reporting.cases";
import { cases as powerAndConflict } from "./power-and-conflict.cases";
import { cases as scienceAndEverydayLife } from "./science-and-everyday-life.cases";
import { cases as sharedSpeakers } from "./shared-speakers.cases";
import { cases as voicesOfBodies } from "./voices-of-bodies.cases";
import { cases as wireCopies } from "./wire-copies.cases";

const byTrap: Readonly<Record<string, readonly OriginCase[]>> = {
  "copy of agencies": wireCopies,
  "shared speakers": sharedSpeakers,
  "outlets that cite outlets": citingOutlets,
  "officials without a name": anonymousOfficials,
  documents,
  "reporting of one's own": ownReporting,
  "events and dates": eventsAndDates,
  "institutions and those who run them": institutions,
  "people who speak for a body that they are not said to be of": voicesOfBodies,
  "sources that are named in other words": namedOtherwise,
  "sources that can be only one of those named": onlyOneItCanBe,
  "long stories": longStories,
  "news of business and law": businessAndLaw,
  "news of power and conflict": powerAndConflict,
  "news of science and everyday life": scienceAndEverydayLife,
};

describe.each(Object.entries(byTrap))("origins with %s", (_, cases) => {
  it.each(cases)("of $title", ({ claim, passages, groups, unknown = [] }) => {
    const origins = groupOrigins(passages, claim ?? "");
    expect(origins.groups.map((group) => group.passages)).toEqual(groups);
    expect(origins.unknown).toEqual(unknown);
  });
});

describe("origins", () => {
  it.each(labels)("are shown as $label: $passage.text", ({ passage, label }) => {
    const { groups } = groupOrigins([passage], "");
    expect(groups.map((group) => group.label)).toEqual(label === undefined ? [] : [label]);
  });

  it("give a reason in plain words for every merge", () => {
    const { groups } = groupOrigins(
      [
        { outlet: "Coast Post", text: "Reuters reported that 40 people were rescued." },
        { outlet: "Valley News", text: "Forty people were rescued, Reuters said." },
        { outlet: "Reuters", text: "Rescuers saved 40 people." },
      ],
      "Forty people were rescued.",
    );
    expect(groups.map(({ reasons }) => reasons)).toEqual([
      ["both credit Reuters", "one credits Reuters, the other is by Reuters"],
    ]);
  });

  it("name every passage once, for any text", () => {
    const testimony = fc.record({
      text: fc.string({ unit: "binary" }),
      outlet: fc.string(),
      publishedAt: fc.string(),
      context: fc.string({ unit: "binary" }),
    });
    fc.assert(
      fc.property(fc.array(testimony, { maxLength: 6 }), fc.string(), (passages, claim) => {
        const { groups, unknown } = groupOrigins(passages, claim);
        const named = [...groups.flatMap((group) => group.passages), ...unknown].sort((a, b) => a - b);
        expect(named).toEqual(passages.map((_, index) => index));
      }),
    );
  });

  it("are one for passages that are the same in all, whatever they say", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        const passage = { text, outlet: "Coast Post" };
        expect(groupOrigins([passage, passage], text).groups).toHaveLength(1);
      }),
    );
  });
});
