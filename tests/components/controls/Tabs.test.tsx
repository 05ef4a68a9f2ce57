import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { Tabs } from "@/components/controls";
import { render } from "../render";

const tabs = [
  { name: "page", label: "This page" },
  { name: "sources", label: "Sources" },
  { name: "notes", label: "Notes" },
] as const;

function Example() {
  const [selected, setSelected] = useState<(typeof tabs)[number]["name"]>("page");
  return (
    <Tabs label="Example" tabs={tabs} selected={selected} onSelect={setSelected}>
      {selected}
    </Tabs>
  );
}

const selected = () => screen.getByRole("tab", { selected: true }).textContent;

it("is one stop of the Tab key, on the selected tab", () => {
  render(<Example />);
  expect(screen.getAllByRole("tab").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

it.each([
  [["ArrowRight"], "Sources"],
  [["ArrowRight", "ArrowRight", "ArrowRight"], "This page"],
  [["ArrowLeft"], "Notes"],
  [["End"], "Notes"],
  [["End", "Home"], "This page"],
  [["ArrowDown", "x"], "This page"],
])("goes by the keys %j to %s", (keys, label) => {
  render(<Example />);
  for (const key of keys) fireEvent.keyDown(screen.getByRole("tablist"), { key });
  expect(selected()).toBe(label);
  expect(screen.getByRole("tabpanel", { name: label })).toBeTruthy();
});

it("moves the keyboard to the tab it selects", () => {
  render(<Example />);
  fireEvent.keyDown(screen.getByRole("tablist"), { key: "End" });
  expect(document.activeElement?.textContent).toBe("Notes");
});
