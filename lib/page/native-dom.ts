/**
 * Reads of the DOM that a page cannot clobber: `<form><input name="parentNode">` replaces `form.parentNode`
 * even for a content script (whatwg/html#10687), but not the getter on the prototype.
 */
type Getter<Value> = (object: object) => Value;

function getter<Value>(prototype: object, name: string): Getter<Value> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`the DOM has no getter named ${name}`);
  return (object) => Reflect.apply(get, object, []);
}

export const dataOf = getter<string>(CharacterData.prototype, "data") as (node: Text) => string;
export const localNameOf = getter<string>(Element.prototype, "localName") as (element: Element) => string;
export const parentOf = getter<ParentNode | null>(Node.prototype, "parentNode") as (
  node: Node,
) => ParentNode | null;
export const textContentOf = getter<string | null>(Node.prototype, "textContent") as (
  node: Node,
) => string | null;
export const isConnected = getter<boolean>(Node.prototype, "isConnected") as (node: Node) => boolean;
/** Of a node in a page, which always has one. */
export const documentOf = getter<Document>(Node.prototype, "ownerDocument") as (node: Node) => Document;
export const rootElementOf = getter<Element | null>(Document.prototype, "documentElement") as (
  document: Document,
) => Element | null;

/** Live: what is removed from the page is at once no longer among them. */
export const childrenOf = getter<HTMLCollection>(Element.prototype, "children") as (
  element: Element,
) => HTMLCollection;

const nodeTypeOf = getter<number>(Node.prototype, "nodeType");

export const isText = (node: Node): node is Text => {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4; // a CDATA section is text too
};

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

/** The attribute's value, "" where it is absent: what an element says of itself is only ever a hint. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? "";

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const queryIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

export const createElement = <Tag extends keyof HTMLElementTagNameMap>(document: Document, tag: Tag) =>
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];

export const createRange = (document: Document): Range => Document.prototype.createRange.call(document);

const walkerOver = (root: Element, shown: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(documentOf(root), root, shown);

export const createWalker = (root: Element): TreeWalker =>
  walkerOver(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);

export const createElementWalker = (root: Element): TreeWalker => walkerOver(root, NodeFilter.SHOW_ELEMENT);
