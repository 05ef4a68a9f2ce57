import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PopupView, type PopupViewProps } from "@/components/popup";
import type { NotRead } from "@/lib/model";
import type { PageView } from "@/lib/state";
import { examplePage } from "../example";
import { render } from "../render";

const actions = () =>
  ({
    site: { kind: "site", host: "news.example", reading: "on-click" },
    saved: { kind: "not-saved" },
    onSwitchSite: vi.fn(),
    onSave: vi.fn(),
    onOpenSaved: vi.fn(),
    onRead: vi.fn(),
    onCompareAgain: vi.fn(),
    onShowInPage: vi.fn(),
    onShowInPanel: vi.fn(),
    onOpenSource: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenSettings: vi.fn(),
  }) satisfies Omit<PopupViewProps, "view">;

const show = (view: PageView) => {
  const props = actions();
  render(<PopupView view={view} {...props} />);
  return props;
};

describe("the popup", () => {
  it("says in one line how much of the page the library covers", () => {
    show(examplePage);
    expect(screen.getByRole("status").textContent).toBe(
      "3 checkable claims, 2 in your library, 1 not covered",
    );
  });

  it("claims no coverage before the comparison is done", () => {
    show({ ...examplePage, findings: new Map(), comparison: { kind: "running" } });
    expect(screen.getByRole("status").textContent).toBe("3 checkable claims, 0 compared so far…");
  });

  it("says when a long page was read in part", () => {
    const reading = { ...examplePage.reading, outcome: { kind: "read", partly: true } } as const;
    show({ ...examplePage, reading });
    expect(screen.getByText(/a long page, read in part/)).toBeTruthy();
  });

  it("offers to compare again after a failure, which is announced", () => {
    const { onCompareAgain } = show({
      ...examplePage,
      comparison: { kind: "failed", message: "no room left" },
    });
    expect(screen.getByRole("alert").textContent).toContain("no room left");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onCompareAgain).toHaveBeenCalled();
  });

  it("says when there is nothing to check", () => {
    show({ ...examplePage, reading: { ...examplePage.reading, claims: [] }, findings: new Map() });
    expect(screen.getByRole("heading", { name: "Nothing to check here" })).toBeTruthy();
  });

  it.each<[PageView, string]>([
    [{ kind: "not-read" }, "Read this page"],
    [{ kind: "failed", message: "no access" }, "Try again"],
  ])("reads the page when asked: %j", (view, button) => {
    const { onRead } = show(view);
    fireEvent.click(screen.getByRole("button", { name: button }));
    expect(onRead).toHaveBeenCalled();
  });

  it.each<[NotRead, RegExp]>([
    ["not-an-article", /not an article/],
    ["unsupported-language", /Not a language/],
    ["too-little-text", /Too little text/],
    ["switched-off", /Switched off on this site/],
    ["not-text", /Not a page of text/],
  ])("says why a page is left alone: %s", (why, title) => {
    show({ kind: "left-alone", why });
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeTruthy();
  });

  it("waits in words for those who cannot see the outline", () => {
    show({ kind: "reading" });
    expect(screen.getByRole("status").textContent).toBe("Reading this page…");
  });

  it("switches the site in the turn of the click", () => {
    const { onSwitchSite } = show({ kind: "unsupported" });
    const toggle = screen.getByRole("switch", { name: /Highlight on news.example/ });
    expect(toggle.getAttribute("aria-checked")).toBe("false");
    fireEvent.click(toggle);
    expect(onSwitchSite).toHaveBeenCalledWith("news.example", true);
  });

  it("leads from a claim to its place in the page, to the panel and to the source", () => {
    const claim = examplePage.reading.claims[2];
    const { onShowInPage, onShowInPanel, onOpenSource } = show(examplePage);
    const [details] = document.querySelectorAll("details");
    if (details === undefined) throw new Error("no claim to open");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    fireEvent.click(screen.getByRole("button", { name: "Show in page" }));
    fireEvent.click(screen.getByRole("button", { name: "In full" }));
    fireEvent.click(screen.getByRole("button", { name: /^Open source/ }));
    expect(onShowInPage).toHaveBeenCalledWith(claim);
    expect(onShowInPanel).toHaveBeenCalledWith(claim);
    expect(onOpenSource).toHaveBeenCalledWith(examplePage.findings.get("conflicting")?.evidence[0]);
  });
});
