export { Icon } from "./Icon";
export { Notice } from "./Notice";
export { SearchField } from "./SearchField";
export { Switch } from "./Switch";
export { Tabs } from "./Tabs";
export { TagForm } from "./TagForm";
export { UndoBar } from "./UndoBar";
export { Waiting } from "./Waiting";
