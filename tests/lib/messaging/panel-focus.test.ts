import { afterEach, expect, it, vi } from "vitest";
import { setPanelFocus, watchPanelFocus } from "@/lib/messaging";

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** The session storage of a browser, as far as the focus of the panel needs it. */
const session = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const tell = (key: string) => {
    for (const listener of [...listeners]) listener({ [key]: { newValue: kept[key] } });
  };
  return {
    kept,
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => {
      Object.assign(kept, items);
      for (const key of Object.keys(items)) tell(key);
    },
    remove: async (key: string) => {
      delete kept[key];
      tell(key);
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
});
vi.mock("wxt/browser", () => ({ browser: { storage: { session } } }));

const focus = { tabId: 7, claimId: "c1", intent: "note" } as const;

afterEach(() => session.remove("panelFocus"));

it("comes to a panel that opens later, and only once", async () => {
  await setPanelFocus(focus);
  const onFocus = vi.fn();
  watchPanelFocus(7, onFocus)();
  const stop = watchPanelFocus(7, onFocus);
  await vi.waitFor(() => expect(onFocus).toHaveBeenCalledExactlyOnceWith(focus));
  expect(session.kept).toEqual({});
  stop();
});

it("passes by the panel of another tab and stays for its own", async () => {
  const [other, own] = [vi.fn(), vi.fn()];
  const stopOther = watchPanelFocus(8, other);
  await setPanelFocus(focus);
  const stopOwn = watchPanelFocus(7, own);
  await vi.waitFor(() => expect(own).toHaveBeenCalledExactlyOnceWith(focus));
  await setPanelFocus({ ...focus, claimId: "c2" });
  expect(own).toHaveBeenLastCalledWith({ ...focus, claimId: "c2" });
  expect(other).not.toHaveBeenCalled();
  stopOther();
  stopOwn();
});
