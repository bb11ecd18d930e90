// Takes Block[]: an article's words as elements. All text is escaped; nothing in it can become markup.
import type { ComponentChildren } from 'preact';
import type { Block, Inline } from '../../src/article/article.ts';
import { articleWords } from '../../src/strings/ar.ts';
import { directionOf } from '../../src/arabic/direction.ts';

/** Blocks in their order. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <BlockShown block={block} />
      ))}
    </>
  );
}

function BlockShown({ block }: { readonly block: Block }): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir={directionOf(textOf(block.children))}>
          <Inlines of={block.children} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading dir={directionOf(textOf(block.children))}>
          <Inlines of={block.children} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List start={block.start}>
          {block.items.map((item) => (
            <li>
              <Blocks blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'image':
      return <Figure src={block.src} caption={block.caption} />;
  }
}

function Figure({ src, caption }: { readonly src: string | null; readonly caption: string }) {
  return (
    <figure>
      {src === null ? (
        <p class="missing-image">{articleWords.missingImage}</p>
      ) : (
        <img src={src} alt={caption === '' ? articleWords.image : ''} loading="lazy" decoding="async" />
      )}
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function Inlines({ of }: { readonly of: readonly Inline[] }) {
  return (
    <>
      {of.map((inline) => (
        <InlineShown inline={inline} />
      ))}
    </>
  );
}

function InlineShown({ inline }: { readonly inline: Inline }): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} />
        </strong>
      );
    case 'link':
      return (
        <a href={inline.href} rel="noopener nofollow external">
          <Inlines of={inline.children} />
        </a>
      );
    case 'break':
      return <br />;
  }
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? textOf(inline.children) : ' '))
    .join('');
}
