import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: ReactNode;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

/** Tabs as the ARIA practices describe them: arrows move and select, Home and End reach the ends, one tab stop. */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const target = tabs[targetOf(event.key, at, tabs.length, directionOf(event.currentTarget)) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.name}"]`)?.focus();
  };

  return (
    <>
      <div role="tablist" aria-label={label} className="sl-tabs" ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}`}
            data-tab={tab.name}
            className="sl-tab sl-focusable"
            aria-selected={tab.name === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.name === selected ? 0 : -1}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        className="sl-tabpanel"
        data-panel={selected}
      >
        {children}
      </div>
    </>
  );
}

const directionOf = (element: Element): 1 | -1 => (getComputedStyle(element).direction === "rtl" ? -1 : 1);

function targetOf(key: string, at: number, count: number, direction: 1 | -1): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + direction + count) % count;
    case "ArrowLeft":
      return (at - direction + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
