import { useEffect, useState } from "react";
import { type Preferences, readPreferences, watchPreferences } from "@/lib/messaging";

/** The reader's choices, as they change in any window; `undefined` until they are read. */
export function usePreferences(): Preferences | undefined {
  const [preferences, setPreferences] = useState<Preferences>();
  useEffect(() => {
    let isGone = false;
    void readPreferences().then((read) => {
      if (!isGone) setPreferences((known) => known ?? read);
    });
    const stop = watchPreferences(setPreferences);
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return preferences;
}
