import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

/** Rows that Page Up and Page Down lead on by. */
const PAGE_ROWS = 10;

interface Place {
  /** `undefined` until the keyboard was in the table. */
  readonly id?: string;
  readonly row: number;
}

interface RowFocus {
  /** The row whose controls the Tab key reaches; it has to stay mounted. */
  readonly row: number;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keyboard in a long table, as the ARIA practices have it for grids: Tab reaches one row, arrows and Page Up and
 * Down lead from row to row, and with Ctrl, Home and End to the ends. A row that goes while it has the focus hands it on.
 * Rows carry `data-row` with their place, and what can be pressed in them `data-control`.
 */
export function useRowFocus(ids: readonly string[], body: RefObject<HTMLElement | null>): RowFocus {
  const [place, setPlace] = useState<Place>({ row: 0 });
  /** The control to be focused once its row is there. */
  const wanted = useRef<string>(undefined);
  const lastControl = useRef<string>(undefined);
  const found = place.id === undefined ? -1 : ids.indexOf(place.id);
  const row = found === -1 ? Math.min(place.row, ids.length - 1) : found;
  const isGone = place.id !== undefined && found === -1;

  useLayoutEffect(() => {
    const handsOn = isGone && document.activeElement === document.body;
    const control = wanted.current ?? (handsOn ? lastControl.current : undefined);
    if (control === undefined) return;
    wanted.current = undefined;
    body.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-control="${control}"]`)?.focus();
  });

  return {
    row,
    onFocus: ({ target }) => {
      const at = rowOf(target);
      const id = at === undefined ? undefined : ids[at];
      lastControl.current = target instanceof HTMLElement ? target.dataset.control : undefined;
      if (at !== undefined && id !== undefined) setPlace({ id, row: at });
    },
    onKeyDown: (event) => {
      const at = rowOf(event.target);
      const to = at === undefined ? undefined : rowAfter(event, at, ids.length - 1);
      const id = to === undefined ? undefined : ids[to];
      if (to === undefined || id === undefined) return;
      event.preventDefault();
      wanted.current = lastControl.current;
      setPlace({ id, row: to });
    },
  };
}

function rowOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  return row === null ? undefined : Number(row.dataset.row);
}

function rowAfter({ key, ctrlKey }: KeyboardEvent, row: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(row + 1, last);
    case "ArrowUp":
      return Math.max(row - 1, 0);
    case "PageDown":
      return Math.min(row + PAGE_ROWS, last);
    case "PageUp":
      return Math.max(row - PAGE_ROWS, 0);
    case "Home":
      return ctrlKey ? 0 : undefined;
    case "End":
      return ctrlKey ? last : undefined;
    default:
      return undefined;
  }
}
