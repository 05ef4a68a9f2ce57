import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";

/** A row of one line; the real height is measured once the row is there. */
const ROW_PX = 44;

/** Rows ready above and below the window, for the keyboard, for screen readers and for quick scrolling. */
const READY_ROWS = 12;

interface VisibleRows {
  /** Rows to mount, with the empty height before each: rows that are far apart may stand together. */
  readonly rows: readonly { readonly row: number; readonly gapPx: number }[];
  readonly gapAfterPx: number;
  /** The ref of every mounted row, which carries its place in `data-row`. */
  readonly measure: (element: Element | null) => void;
}

/** The few of many rows that the window shows, and the row `kept` with its neighbours. */
export function useVisibleRows(
  ids: readonly string[],
  kept: number,
  body: RefObject<HTMLElement | null>,
): VisibleRows {
  const scrollMargin = useDistanceFromTop(body);
  const virtualizer = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => ROW_PX,
    getItemKey: (row) => ids[row] ?? row,
    indexAttribute: "data-row",
    overscan: READY_ROWS,
    scrollMargin,
    rangeExtractor: (range) => {
      const around = [kept - 1, kept, kept + 1].filter((row) => row >= 0 && row < ids.length);
      return [...new Set([...defaultRangeExtractor(range), ...around])].sort((a, b) => a - b);
    },
  });
  let reached = scrollMargin;
  const rows = virtualizer.getVirtualItems().map(({ index, start, end }) => {
    const gapPx = start - reached;
    reached = end;
    return { row: index, gapPx };
  });
  return {
    rows,
    gapAfterPx: scrollMargin + virtualizer.getTotalSize() - reached,
    measure: virtualizer.measureElement,
  };
}

/** How far down the page an element begins; what stands above it may open, close and wrap. */
function useDistanceFromTop(element: RefObject<HTMLElement | null>): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setDistance(Math.round((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return distance;
}
