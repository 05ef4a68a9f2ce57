import { Fragment, type ReactNode } from "react";
import type { Block, Inline } from "./markdown-tree";
import { parseMarkdown } from "./parse-markdown";

/** A note's Markdown as elements of an allow-list; never a string of HTML. */
export function Markdown({ text }: { readonly text: string }) {
  return <div className="sl-markdown">{keyed(parseMarkdown(text).map(renderBlock))}</div>;
}

/** Parts of a text have no identity but their place. */
const keyed = (nodes: readonly ReactNode[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  nodes.map((node, place) => <Fragment key={place}>{node}</Fragment>);

const renderLines = (lines: readonly (readonly Inline[])[]): ReactNode =>
  keyed(
    lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        {renderInline(line)}
      </>
    )),
  );

function renderBlock(block: Block): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <p>{renderLines(block.lines)}</p>;
    case "quote":
      return <blockquote>{renderLines(block.lines)}</blockquote>;
    case "heading":
      // a note's own headings must not join the outline of the surface
      return (
        <p className="sl-markdown-heading" data-level={block.level}>
          {renderInline(block.children)}
        </p>
      );
    case "list": {
      const items = keyed(block.items.map(renderItem));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "code":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case "rule":
      return <hr />;
  }
}

const renderItem = (item: readonly Inline[]): ReactNode => <li>{renderInline(item)}</li>;

const renderInline = (pieces: readonly Inline[]): ReactNode => keyed(pieces.map(renderPiece));

function renderPiece(piece: Inline): ReactNode {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code>{piece.text}</code>;
    case "strong":
      return <strong>{renderInline(piece.children)}</strong>;
    case "emphasis":
      return <em>{renderInline(piece.children)}</em>;
    case "link":
      return (
        <a href={piece.href} target="_blank" rel="noopener noreferrer">
          {renderInline(piece.children)}
        </a>
      );
  }
}
