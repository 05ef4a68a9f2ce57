import { beforeEach, describe, expect, it, vi } from "vitest";
import { readSiteAccess, requestSiteAccess, watchSiteAccess, withdrawSiteAccess } from "@/lib/site-access";

/** Permissions as a browser keeps them; it grants whatever is asked, as Node has no dialog to press. */
const { permissions } = vi.hoisted(() => {
  const granted = new Set<string>();
  const listeners = { added: new Set<() => void>(), removed: new Set<() => void>() };
  const event = (those: Set<() => void>) => ({
    addListener: (listener: () => void) => those.add(listener),
    removeListener: (listener: () => void) => those.delete(listener),
  });
  return {
    permissions: {
      onAdded: event(listeners.added),
      onRemoved: event(listeners.removed),
      getAll: async () => ({ origins: [...granted] }),
      async request({ origins }: { origins: string[] }) {
        for (const origin of origins) granted.add(origin);
        for (const tell of listeners.added) tell();
        return true;
      },
      async remove({ origins }: { origins: string[] }) {
        const removed = origins.filter((origin) => granted.delete(origin));
        for (const tell of listeners.removed) tell();
        return removed.length > 0;
      },
    },
  };
});
vi.mock("wxt/browser", () => ({ browser: { permissions } }));

const nothing = { everySite: false, hosts: [] };
const oneSite = { everySite: false, hosts: ["example.org"] };

describe("site access", () => {
  beforeEach(async () => {
    await withdrawSiteAccess("every");
    await withdrawSiteAccess({ host: "example.org" });
  });

  it("is told as it is now, when it is granted and when it is withdrawn", async () => {
    const onAccess = vi.fn();
    watchSiteAccess(onAccess);
    await vi.waitFor(() => expect(onAccess).toHaveBeenLastCalledWith(nothing));
    await requestSiteAccess({ host: "example.org" });
    await vi.waitFor(() => expect(onAccess).toHaveBeenLastCalledWith(oneSite));
    await withdrawSiteAccess({ host: "example.org" });
    await vi.waitFor(() => expect(onAccess).toHaveBeenLastCalledWith(nothing));
  });

  it("of every site is withdrawn without that of one site", async () => {
    await requestSiteAccess({ host: "example.org" });
    await requestSiteAccess("every");
    expect(await withdrawSiteAccess("every")).toBe(true);
    expect(await readSiteAccess()).toEqual(oneSite);
  });

  it("is told to nobody who no longer listens", async () => {
    const onAccess = vi.fn();
    watchSiteAccess(onAccess)();
    await requestSiteAccess("every");
    await readSiteAccess();
    expect(onAccess).not.toHaveBeenCalled();
  });
});
