import type { Preferences } from "@/lib/state";
import { t } from "@/lib/words";
import { Switch } from "../controls";
import { Choice } from "./Choice";

export interface PreferenceChoicesProps {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
}

const DENSITIES = ["fewer", "normal", "more"] as const;
const REMINDERS = ["never", "week", "month"] as const;
const COLOURS = ["browser", "light", "dark"] as const;

/** A language is named in itself: whoever cannot read the others finds it. */
const LANGUAGES = [
  { value: "en", label: "English", lang: "en" },
  { value: "ar", label: "العربية", lang: "ar" },
] as const;

/** What the reader may choose, each with what it does. */
export function PreferenceChoices({ preferences, onChange }: PreferenceChoicesProps) {
  return (
    <>
      <Choice
        legend={t("settings.language")}
        options={[{ value: "browser" as const, label: t("settings.asBrowser") }, ...LANGUAGES]}
        chosen={preferences.language}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        legend={t("settings.colours")}
        options={COLOURS.map((value) => ({ value, label: t(`settings.colour.${value}`) }))}
        chosen={preferences.colours}
        onChoose={(colours) => onChange({ colours })}
      />
      <Choice
        legend={t("settings.density")}
        hint={t("settings.densityHint")}
        options={DENSITIES.map((value) => ({ value, label: t(`settings.densities.${value}`) }))}
        chosen={preferences.density}
        onChoose={(density) => onChange({ density })}
      />
      <Choice
        legend={t("settings.remind")}
        options={REMINDERS.map((value) => ({ value, label: t(`settings.reminds.${value}`) }))}
        chosen={preferences.remind}
        onChoose={(remind) => onChange({ remind })}
      />
      <Switch
        label={t("settings.badge")}
        hint={t("settings.badgeHint")}
        on={preferences.badge}
        onSwitch={(badge) => onChange({ badge })}
      />
    </>
  );
}
