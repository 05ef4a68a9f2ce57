import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Demonstration, type Permission, WelcomeView } from "@/components/welcome";
import type { Claim, Finding } from "@/lib/model";
import { evidenceOf, findingOf } from "../example";
import { render } from "../render";

const text = "Talks\n\nThe bridge closed for 34 days. Nobody was hurt. It is old.";

const claimAt = (id: string, words: string): Claim => {
  const start = text.indexOf(words);
  return { id, text: words, context: "", start, end: start + words.length, score: 0.9, why: ["quantity"] };
};

const claims = [claimAt("closed", "The bridge closed for 34 days."), claimAt("hurt", "Nobody was hurt.")];

const conflict = evidenceOf({
  relation: "conflicts",
  reasons: [
    { slot: "number", claim: "34 days", evidence: "33 days", verdict: "conflicts", note: "numbers-apart" },
  ],
});
const findings = new Map<string, Finding>([
  ["closed", findingOf("closed", { standing: "conflicting", origins: 1, evidence: [conflict] })],
  ["hurt", findingOf("hurt")],
]);

const show = () =>
  render(
    <Demonstration
      title="The bridge is open"
      text={text}
      headings={new Set(["Talks"])}
      claims={claims}
      findings={findings}
      onOpenSource={vi.fn()}
    />,
  );

describe("the demonstration", () => {
  it("shows the article whole, its claims highlighted with their standing", () => {
    show();
    const article = within(screen.getByRole("article"));
    expect(article.getByRole("heading", { name: "Talks" })).toBeTruthy();
    expect(article.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "The bridge closed for 34 days. (Conflicting)",
      "Nobody was hurt. (Silent)",
    ]);
    expect(article.getByText(/It is old/)).toBeTruthy();
  });

  it("begins with a wrong figure, and shows the evidence of the claim that is chosen", () => {
    show();
    const beside = screen.getByRole("complementary", { name: "Evidence" });
    expect(beside.textContent).toContain("33 days");
    fireEvent.click(screen.getByRole("link", { name: /Nobody was hurt/ }));
    expect(beside.textContent).toContain("silence is not conflict");
    expect(document.activeElement).toBe(beside);
  });
});

describe("the welcome page", () => {
  const welcome = (permission: Permission) => {
    const onAsk = vi.fn();
    render(
      <WelcomeView
        permission={permission}
        onAsk={onAsk}
        libraryAddress="/library.html"
        qualityAddress="/quality.html"
      >
        demonstration
      </WelcomeView>,
    );
    return onAsk;
  };

  it("asks for the one permission in the turn of the click", () => {
    const onAsk = welcome("not-granted");
    fireEvent.click(screen.getByRole("button", { name: "Highlight while I browse" }));
    expect(onAsk).toHaveBeenCalled();
  });

  it("does not ask again once it is granted", () => {
    welcome("granted");
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("status").textContent).toContain("Done.");
  });

  it("says what still works when it was declined", () => {
    welcome("declined");
    expect(screen.getByRole("status").textContent).toContain("toolbar button still reads");
  });

  it("says that nothing is sent", () => {
    welcome("unknown");
    expect(screen.getByText(/makes no network requests/)).toBeTruthy();
  });
});
