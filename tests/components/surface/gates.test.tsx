import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Alone, ErrorBoundary, LibraryGate, LiveGate } from "@/components/surface";
import type { LibraryState } from "@/lib/state";
import { render } from "../render";

type Fault = Extract<LibraryState, { readonly kind: "failed" }>["fault"];

const faults: readonly [Fault, RegExp][] = [
  ["newer-version", /newer than this Sourcelight/],
  ["blocked", /Another window holds/],
  ["unavailable", /no storage here/],
  ["damaged", /could not be opened/],
  ["full", /no room left/],
  ["stale", /was closed/],
];

function Broken(): never {
  throw new Error("a broken part");
}

describe("a surface", () => {
  it.each(faults)("never shows a library that is %s as an empty one", (fault, title) => {
    const onReload = vi.fn();
    const children = vi.fn();
    render(
      <LibraryGate
        state={{ kind: "failed", fault, message: "why" }}
        onReload={onReload}
        frame={(notice) => <Alone>{notice}</Alone>}
      >
        {children}
      </LibraryGate>,
    );
    expect(screen.getByRole("alert").textContent).toMatch(title);
    expect(screen.getByRole("main")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onReload).toHaveBeenCalled();
    expect(children).not.toHaveBeenCalled();
  });

  it("keeps what stands there, with the words in it, below a library that closed under it", () => {
    const library = {} as Extract<LibraryState, { readonly kind: "open" }>["library"];
    const gate = (state: LibraryState) => (
      <LibraryGate state={state} onReload={vi.fn()}>
        {() => <textarea />}
      </LibraryGate>
    );
    const { rerender } = render(gate({ kind: "open", library }));
    const area = screen.getByRole<HTMLTextAreaElement>("textbox");
    fireEvent.change(area, { target: { value: "Half a thought" } });
    rerender(gate({ kind: "open", library, isClosed: true }));
    expect(screen.getByRole("alert").textContent).toMatch(/was closed/);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Half a thought");
  });

  it("waits while the library opens", () => {
    render(
      <LibraryGate state={{ kind: "opening" }} onReload={vi.fn()}>
        {() => "open"}
      </LibraryGate>,
    );
    expect(screen.getByRole("status").textContent).toBe("Opening your library…");
  });

  it("says what could not be read", () => {
    render(
      <LiveGate live={{ kind: "failed", message: "why" }} what="your notes">
        {() => "notes"}
      </LiveGate>,
    );
    expect(screen.getByRole("alert").textContent).toContain("Could not read your notes");
  });

  it("survives a fault of its own with a way out", () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const onReload = vi.fn();
    render(
      <ErrorBoundary onReload={onReload}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toContain("a broken part");
    fireEvent.click(screen.getByRole("button", { name: "Load again" }));
    expect(onReload).toHaveBeenCalled();
    quiet.mockRestore();
  });
});
