import { BlockText, type Run } from "./block-text";
import { dataOf } from "./native-dom";

/** A paragraph, heading, list item or other stretch of text that is drawn as a block. */
export interface Block {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Index of the innermost block-level element around it among the containers. */
  readonly container: number;
  /** Characters of the text that stand in links. */
  readonly linked: number;
}

/** The blocks of a page as they grow, one at a time, in document order. */
export class BlockList {
  readonly blocks: Block[] = [];
  characters = 0;
  #open = new BlockText();
  #linked = 0;
  #lineBreaks = 0;

  add(node: Text, isLinked: boolean, from = 0, to = dataOf(node).length): void {
    const before = this.#open.length;
    this.#open.add(node, from, to);
    const added = this.#open.length - before;
    if (added > 0) this.#lineBreaks = 0;
    if (isLinked) this.#linked += added;
  }

  /** Text in which line feeds are drawn. */
  addLines(node: Text, isLinked: boolean, container: number): void {
    const data = dataOf(node);
    let from = 0;
    for (let at = data.indexOf("\n"); at >= 0; at = data.indexOf("\n", from)) {
      this.add(node, isLinked, from, at);
      this.breakLine(container);
      from = at + 1;
    }
    this.add(node, isLinked, from);
  }

  /** One line break stays inside the block, two in a row part paragraphs. */
  breakLine(container: number): void {
    if (++this.#lineBreaks > 1) this.end(container);
    else this.#open.breakLine();
  }

  end(container: number): void {
    if (this.#open.length === 0) return;
    this.#open.finish();
    const { text, runs } = this.#open;
    this.characters += text.length;
    this.blocks.push({ text, runs, container, linked: this.#linked });
    this.#open = new BlockText();
    this.#linked = 0;
    this.#lineBreaks = 0;
  }
}
