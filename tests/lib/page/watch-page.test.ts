import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchPage } from "@/lib/page";

describe("watchPage", () => {
  let stop = new AbortController();
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = "<p>Rain fell.</p>";
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  function watching() {
    const host = document.createElement("sourcelight-overlay");
    const onChange = vi.fn();
    const watch = watchPage(document, { host, onChange, signal: stop.signal });
    return { host, onChange, watch };
  }
  /** Observers report at the end of the turn; then the page settles. */
  const settle = () => vi.advanceTimersByTimeAsync(1_000);

  it("tells of late content once, however much of it there is", async () => {
    const { onChange, watch } = watching();
    watch.rest(1);
    for (let round = 0; round < 100; round++) document.body.append(`Wind ${round}`);
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("is deaf until the page has been read again", async () => {
    const { onChange, watch } = watching();
    watch.rest(1);
    document.body.append("Wind");
    await settle();
    document.body.append("Hail");
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
    watch.rest(1);
    document.body.append("Snow");
    await settle();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("waits the longer the more the last reading cost", async () => {
    const { onChange, watch } = watching();
    watch.rest(200);
    document.body.append("Wind");
    await vi.advanceTimersByTimeAsync(4_900);
    expect(onChange).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("passes over our own element coming in, and tells when the page takes it out", async () => {
    const { host, onChange, watch } = watching();
    watch.rest(1);
    document.documentElement.append(host);
    await settle();
    expect(onChange).not.toHaveBeenCalled();
    host.remove();
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("tells of a step in the history", async () => {
    const { onChange, watch } = watching();
    watch.rest(1);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("says nothing more once it is stopped", async () => {
    const { onChange, watch } = watching();
    watch.rest(1);
    document.body.append("Wind");
    stop.abort();
    await settle();
    watch.rest(1);
    document.body.append("Hail");
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });
});
