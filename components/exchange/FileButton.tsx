import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files, or for a folder with all that is in it. */
export function FileButton({ label, isFolder = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(isFolder ? { webkitdirectory: "" } : {})}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = ""; // the same files may be chosen again
        }}
      />
      <button type="button" className="sl-button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
