// Takes Block[]: an article's words as elements. All text is escaped; nothing in it can become markup.
import type { ComponentChildren } from 'preact';
import { directionOf } from '../../src/arabic/direction.ts';
import type { Block, Inline } from '../../src/article/article.ts';
import { articleWords } from '../../src/strings/ar.ts';
import { languageOf } from './language.ts';

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
        <p {...spokenAs(textOf(block.children))}>
          <Inlines of={block.children} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading {...spokenAs(textOf(block.children))}>
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
      {caption !== '' && <figcaption dir={directionOf(caption)}>{caption}</figcaption>}
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

// A screen reader would read English with an Arabic voice.
const spokenAs = (text: string) => ({ dir: directionOf(text), lang: languageOf(text) });

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? textOf(inline.children) : ' '))
    .join('');
}
