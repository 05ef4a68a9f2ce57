import type { ReactNode } from "react";
import { Wordmark } from "./Wordmark";

/** A notice that is all there is to a surface, under its name. */
export function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <main className="sl-alone">
      <h1>
        <Wordmark />
      </h1>
      {children}
    </main>
  );
}
