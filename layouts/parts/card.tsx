// Takes Card: one article in a list.
import { directionOf } from '../../src/arabic/direction.ts';
import type { Card } from '../../src/pages/page.ts';
import { DateShown } from './date.tsx';
import { Isolated } from './isolated.tsx';

interface CardProps {
  readonly card: Card;
  /** 2 where the list stands directly under the page's heading, 3 under a group's heading. */
  readonly level: 2 | 3;
}

/** An article as an item of a list. */
export function CardItem({ card, level }: CardProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  const { href, headline, date, section, byline, summary } = card;
  return (
    <li class="card">
      <Title class="card-title">
        <a href={href}>
          <Isolated text={headline} />
        </a>
      </Title>
      {(section !== null || date !== null || byline !== null) && (
        <p class="card-facts">
          {section !== null && (
            <a class="kicker" href={section.href}>
              <Isolated text={section.label} />
            </a>
          )}
          {date !== null && <DateShown date={date} />}
          {byline !== null && <span>{byline}</span>}
        </p>
      )}
      {summary !== '' && (
        <p class="card-summary" dir={directionOf(summary)}>
          {summary}
        </p>
      )}
    </li>
  );
}
