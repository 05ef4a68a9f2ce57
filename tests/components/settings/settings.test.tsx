import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import {
  BackupChoice,
  type BackupState,
  LibraryCheck,
  PreferenceChoices,
  ShortcutList,
  SiteChoices,
  StorageHealth,
} from "@/components/settings";
import { render } from "../render";

const preferences = {
  language: "browser",
  colours: "browser",
  density: "normal",
  badge: true,
  remind: "month",
} as const;

describe("the reader's choices", () => {
  it.each([
    ["العربية", { language: "ar" }],
    ["Dark", { colours: "dark" }],
    ["Fewer", { density: "fewer" }],
    ["Every week", { remind: "week" }],
  ])("hold at once: %s", (label, change) => {
    const onChange = vi.fn();
    render(<PreferenceChoices preferences={preferences} onChange={onChange} />);
    fireEvent.click(screen.getByRole("radio", { name: label }));
    expect(onChange).toHaveBeenCalledWith(change);
  });

  it("show which of them is chosen", () => {
    render(<PreferenceChoices preferences={{ ...preferences, density: "more" }} onChange={vi.fn()} />);
    expect(screen.getByRole("radio", { name: "More" })).toHaveProperty("checked", true);
    expect(screen.getByRole("radio", { name: "Fewer" })).toHaveProperty("checked", false);
  });

  it("switch the number on the button off", () => {
    const onChange = vi.fn();
    render(<PreferenceChoices preferences={preferences} onChange={onChange} />);
    fireEvent.click(screen.getByRole("switch", { name: /Number on the toolbar button/ }));
    expect(onChange).toHaveBeenCalledWith({ badge: false });
  });
});

describe("the sites", () => {
  it("can be taken back one by one", () => {
    const [onWithdraw, onSwitchOn] = [vi.fn(), vi.fn()];
    render(
      <SiteChoices
        everySite={false}
        allowed={["a.example"]}
        switchedOff={["b.example"]}
        onWithdraw={onWithdraw}
        onSwitchOn={onSwitchOn}
      />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Take back the permission for a.example" }));
    fireEvent.click(screen.getByRole("button", { name: "Switch on at b.example" }));
    expect([onWithdraw.mock.calls, onSwitchOn.mock.calls]).toEqual([
      [[{ host: "a.example" }]],
      [["b.example"]],
    ]);
  });

  it("are taken back all at once where all were allowed at once", () => {
    const onWithdraw = vi.fn();
    render(
      <SiteChoices everySite allowed={[]} switchedOff={[]} onWithdraw={onWithdraw} onSwitchOn={vi.fn()} />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Take back the permission for Every site" }));
    expect(onWithdraw).toHaveBeenCalledWith("every");
  });

  it("say so where there are none, and how to have some", () => {
    render(
      <SiteChoices
        everySite={false}
        allowed={[]}
        switchedOff={[]}
        onWithdraw={vi.fn()}
        onSwitchOn={vi.fn()}
      />,
    );
    expect(screen.getByText(/The toolbar button reads the page in front/)).toBeTruthy();
  });
});

it("lists every key, and says so where the browser has none set", () => {
  render(<ShortcutList toggleKeys="" onChangeKeys={vi.fn()} />);
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    "none set",
    "Alt+Shift+J",
    "Alt+Shift+K",
    "Enter",
    "Esc",
  ]);
});

describe("the storage", () => {
  it("is told in numbers, with what threatens it", () => {
    const { container } = render(
      <StorageHealth
        sources={3}
        notes={1}
        usedBytes={2_097_152}
        freeBytes={1_073_741_824}
        isPersisted={false}
      />,
    );
    expect(container.textContent).toContain("3 sources, 1 note.");
    expect(container.textContent).toContain("2 MB used, 1,024 MB free.");
    expect(container.textContent).toContain("may clear this");
  });

  it("gives no numbers that the browser does not tell", () => {
    const { container } = render(<StorageHealth sources={0} notes={0} isPersisted />);
    expect(container.textContent).not.toContain("MB");
  });
});

describe("the check of the library", () => {
  const whole = { indexWasRebuilt: false, restored: 0, lost: [], cleared: 0 };
  const press = () => fireEvent.click(screen.getByRole("button", { name: "Check the library" }));

  it("says that all is in order", async () => {
    render(<LibraryCheck onCheck={async () => whole} />);
    press();
    expect(screen.getByText("Checking…")).toBeTruthy();
    expect(await screen.findByText("All is in order.")).toBeTruthy();
  });

  it("says what was put right, and whose text is gone", async () => {
    const mending = { indexWasRebuilt: true, restored: 1, lost: ["Ships"], cleared: 3 };
    render(<LibraryCheck onCheck={async () => mending} />);
    press();
    const status = await screen.findByRole("status");
    await screen.findByText("Ships");
    expect(status.textContent).toMatch(/index.*1 source was.*3 leftovers.*gone.*Ships/);
  });

  it("says that it failed", async () => {
    render(<LibraryCheck onCheck={() => Promise.reject(new Error("no room left"))} />);
    press();
    expect(await screen.findByText("That did not work: no room left")).toBeTruthy();
  });
});

describe("copies that are taken by themselves", () => {
  const chosen = {
    kind: "chosen",
    folder: "Copies",
    copiedAt: "2025-03-05T10:00:00Z",
    isAllowed: true,
  } as const;
  const show = (state: BackupState) => {
    const [onChoose, onAllow, onStop] = [vi.fn(), vi.fn(), vi.fn()];
    const { container } = render(<BackupChoice state={state} {...{ onChoose, onAllow, onStop }} />);
    return { container, onChoose, onAllow, onStop };
  };

  it("go where the reader chooses", () => {
    const { onChoose } = show({ kind: "none" });
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Choose a folder" }));
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it("say where they go and when the last went, and can be stopped", () => {
    const { container, onStop } = show(chosen);
    expect(container.textContent).toContain("Copies · last copy Mar 5, 2025");
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it("say when the browser wants to be asked again", () => {
    const { onAllow } = show({ ...chosen, isAllowed: false });
    expect(screen.getByRole("alert").textContent).toMatch(/asked again/);
    fireEvent.click(screen.getByRole("button", { name: "Allow again" }));
    expect(onAllow).toHaveBeenCalledOnce();
  });
});
