/**
 * Puts `text` on the clipboard, in the turn of the reader's gesture; tells whether it did. Pages without
 * encryption have no clipboard object, so there the older way through a selected field is taken, beside `from`.
 */
export async function copyText(text: string, from: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, from); // absent, or refused by the page's policy
  }
}

function copySelected(text: string, from: Element): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "sl-hidden";
  from.after(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  return isCopied;
}
