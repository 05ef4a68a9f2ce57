import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { STANDINGS, StandingMark } from "@/components/standing";
import { t } from "@/lib/words";
import { render } from "../render";

it("draws each standing in a shape of its own and says its word", () => {
  const { container } = render(
    STANDINGS.map((standing) => <StandingMark key={standing} standing={standing} />),
  );
  const shapes = [...container.querySelectorAll("svg")].map(({ innerHTML }) => innerHTML);
  expect(new Set(shapes).size).toBe(STANDINGS.length);
  for (const standing of STANDINGS) expect(screen.getByText(t(`standing.${standing}`))).toBeTruthy();
});

it("says nothing where the word already stands beside it", () => {
  const { container } = render(<StandingMark standing="contested" show="shape" />);
  expect(container.textContent).toBe("");
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});
