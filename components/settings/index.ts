export { BackupChoice, type BackupState } from "./BackupChoice";
export { LibraryCheck } from "./LibraryCheck";
export { PreferenceChoices } from "./PreferenceChoices";
export { SettingsSection, SettingsView } from "./SettingsView";
export { ShortcutList } from "./ShortcutList";
export { SiteChoices } from "./SiteChoices";
export { StorageHealth } from "./StorageHealth";
