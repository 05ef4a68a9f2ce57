/** "https://...", or a host name with a path: "pic.example.com/x". */
const ADDRESS = /^[("'<[]?(?:[a-z]+:\/\/|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/i;

/** `text` without web addresses: their letters are no words. */
export const withoutAddresses = (text: string): string =>
  text
    .split(/\s/)
    .filter((piece) => !(piece.includes(".") || piece.includes("://")) || !ADDRESS.test(piece))
    .join(" ");
