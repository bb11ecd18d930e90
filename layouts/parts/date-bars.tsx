// Takes DateChart: the hits of a search by year or month. The browser renders it into #dates.

/** A year or a month with its hits. */
export interface ChartBar {
  /** `2016` or `2016-10`. */
  readonly period: string;
  /** Its name below the bar, «2016» or «10», and where there is room for it. */
  readonly name: string;
  readonly room: 'always' | 'wide' | 'never';
  /** «2016: 12 نتيجة» */
  readonly label: string;
  /** Of the fullest bar, from 0 to 1. */
  readonly share: number;
  readonly inRange: boolean;
  /** The range is this bar. */
  readonly chosen: boolean;
  /** Tab leads to it; from there arrows lead to the others. */
  readonly entry: boolean;
}

/** The bars in the order of time, the first at the line's start. */
export interface DateChart {
  readonly heading: string;
  readonly bars: readonly ChartBar[];
  /** «3 نتائج بلا تاريخ», or null. */
  readonly note: string | null;
  /** What the button says that leads out of the range, or null where there is none. */
  readonly whole: string | null;
}

interface DateBarsProps {
  readonly chart: DateChart;
  readonly choose: (period: string) => void;
  readonly clear: () => void;
}

/** Hits by time, as a row of buttons; a year without hits has none. */
export function DateBars({ chart, choose, clear }: DateBarsProps) {
  const { heading, bars, note, whole } = chart;
  return (
    <>
      <div class="dates-head">
        <h2>{heading}</h2>
        {whole !== null && (
          <button type="button" onClick={clear}>
            {whole}
          </button>
        )}
      </div>
      <div role="toolbar" aria-label={heading}>
        <ol class={bars.length > 30 ? 'bars dense' : 'bars'}>
          {bars.map((bar) => (
            <li key={bar.period} data-period={bar.period} data-room={bar.room}>
              {bar.share > 0 && <BarButton bar={bar} choose={choose} />}
              <span aria-hidden="true">{bar.name}</span>
            </li>
          ))}
        </ol>
      </div>
      {note !== null && <p class="tip">{note}</p>}
    </>
  );
}

/** Drawn, not styled: the content policy allows no inline style. */
function BarButton({ bar, choose }: { readonly bar: ChartBar; readonly choose: (period: string) => void }) {
  const { period, label, share, inRange, chosen, entry } = bar;
  const height = Math.max(2, Math.round(share * 1000) / 10);
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={chosen}
      title={label}
      data-in={inRange || undefined}
      tabIndex={entry ? 0 : -1}
      onClick={() => {
        choose(period);
      }}
    >
      <svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">
        <rect y={100 - height} width="1" height={height} />
      </svg>
    </button>
  );
}
