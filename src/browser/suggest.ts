import { toDigits, type Digits } from '../arabic/digits.ts';
import { isolateDirection } from '../arabic/direction.ts';
import type { SuggestionData } from '../exports/suggestions.ts';
import { suggestWords as words } from '../strings/suggest.ts';
import { siteRoot } from './files.ts';
import { suggester, type Suggestion } from './suggest/suggestions.ts';

// The search box of a page, the search page's too, as a combobox (WAI-ARIA Authoring Practices, editable combobox with list autocomplete). It listens to
// what stands in the box, not to keys, so that any keyboard and any way of input does. Loaded when the box is first entered.

declare global {
  /** Set by `search/suggestions.js`. */
  var warraqSuggestions: SuggestionData | undefined;
}
/** Written out by the bundle: the digits of the archive. */
declare const warraqDigits: Digits;

// How many there are is said when the reader stops typing.
const pause = 1000;

const box = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]')!;
const list = document.createElement('ul');
const status = document.createElement('p');
let suggest: (typed: string) => readonly Suggestion[] = () => [];
let shown: readonly Suggestion[] = [];
let active = -1;
let timer: ReturnType<typeof setTimeout> | undefined;

function show(next: readonly Suggestion[]): void {
  shown = next;
  list.replaceChildren(...shown.map(optionOf));
  list.hidden = shown.length === 0;
  box.setAttribute('aria-expanded', String(shown.length > 0));
  activate(-1);
}

function optionOf({ label, kind, url }: Suggestion, index: number): HTMLElement {
  const [option, name, what] = [
    document.createElement('li'),
    document.createElement('bdi'),
    document.createElement('span'),
  ];
  option.id = `suggestion-${index}`;
  option.setAttribute('role', 'option');
  name.textContent = label;
  name.dir = isolateDirection(label) ?? 'auto';
  what.className = 'count';
  what.textContent = words.kinds[kind];
  option.append(name, ' ', what);
  // The box keeps the focus while an option is pressed.
  option.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  option.addEventListener('click', () => {
    location.assign(siteRoot + url);
  });
  return option;
}

function activate(index: number): void {
  active = index;
  for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === active));
  const option = list.children[active];
  if (option) {
    box.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  } else box.removeAttribute('aria-activedescendant');
}

function update(): void {
  show(suggest(box.value));
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent =
      shown.length === 0 ? '' : words.found(shown.length, toDigits(String(shown.length), warraqDigits));
  }, pause);
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { key } = event;
  // What Escape or a click beside the list has closed.
  if (shown.length === 0 && key === 'ArrowDown') update();
  if (shown.length === 0) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    // One place before the first is the box itself.
    const places = shown.length + 1;
    activate(((active + 1 + (key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
  } else if (key === 'Enter' && active >= 0) location.assign(siteRoot + shown[active]!.url);
  else if (key === 'Escape') show([]);
  else return;
  event.preventDefault();
}

list.id = 'suggestions';
list.hidden = true;
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', words.label);
status.className = 'unseen';
status.setAttribute('role', 'status');
(document.querySelector('.query-below') ?? box.form!).append(list, status);
const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' };
for (const [name, value] of Object.entries(roles)) box.setAttribute(name, value);
box.addEventListener('input', update);
box.addEventListener('keydown', onKey);
box.addEventListener('blur', () => {
  show([]);
});
box.form!.addEventListener('submit', () => {
  show([]);
});

const data = document.createElement('script');
data.src = `${siteRoot}search/suggestions.js`;
data.addEventListener('load', () => {
  if (!globalThis.warraqSuggestions) return;
  suggest = suggester(globalThis.warraqSuggestions);
  if (document.activeElement === box) update();
});
document.head.append(data);
