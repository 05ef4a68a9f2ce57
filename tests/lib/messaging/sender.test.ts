import { describe, expect, it, vi } from "vitest";
import { senderOf } from "@/lib/messaging/transport";

vi.mock("wxt/browser", () => ({ browser: {} }));

const own = { id: "abc", origin: "chrome-extension://abc/" };
const tab = { id: 5 } as never;

describe("the origin of a message", { tags: ["H10"] }, () => {
  it.each([
    ["a content script", { id: "abc", url: "https://example.org/", tab, frameId: 0 }, "reader"],
    [
      "a content script on a page that names the extension in its address",
      { id: "abc", url: "https://example.org/chrome-extension://abc/", tab },
      "reader",
    ],
    ["a content script without an address", { id: "abc", tab }, "reader"],
    ["a popup", { id: "abc", url: "chrome-extension://abc/popup.html" }, "extension"],
    ["a library page in a tab", { id: "abc", url: "chrome-extension://abc/library.html", tab }, "extension"],
    ["the worker", { id: "abc" }, "extension"],
  ] as const)("of %s is told by the browser's own fields", (_, sender, origin) => {
    expect(senderOf(sender, own)?.origin).toBe(origin);
  });

  it("is refused to another extension and to a page without an id", () => {
    expect(senderOf({ id: "other", url: "chrome-extension://other/x.html" }, own)).toBeUndefined();
    expect(senderOf({ url: "https://example.org/" }, own)).toBeUndefined();
  });

  it("is refused to a content script in a frame, where no reader runs", () => {
    expect(senderOf({ id: "abc", url: "https://example.org/", tab, frameId: 3 }, own)).toBeUndefined();
  });
});
