/** A control in a bow-tie. */
export interface TieBarrier {
  readonly title: string;
  /** How it stands, in words, as “In place”. */
  readonly state: string;
  readonly isInPlace: boolean;
  /** Why it stands so, where somebody recorded it; otherwise empty. */
  readonly because: string;
}

/** What leads to an event, what stands in its way, and what it would mean. */
export interface Tie {
  readonly causes: readonly string[];
  readonly before: readonly TieBarrier[];
  readonly event: string;
  readonly after: readonly TieBarrier[];
  readonly consequences: readonly string[];
}

/** What the parts of a bow-tie are called, and what is said where one is empty. */
export interface TieWords {
  readonly causes: string;
  readonly before: string;
  readonly event: string;
  readonly after: string;
  readonly consequences: string;
  readonly none: string;
}

/** One risk as a bow-tie: from its causes to its consequences. It is text laid out as a picture, and reads in order. */
export function BowTie({
  tie,
  words,
  label,
}: {
  readonly tie: Tie;
  readonly words: TieWords;
  readonly label: string;
}) {
  const { causes, before, event, after, consequences } = tie;
  return (
    <section class="bow" aria-label={label}>
      <Side title={words.causes} items={causes} none={words.none} />
      <Barriers title={words.before} items={before} none={words.none} />
      <Fan />
      <div class="bow-event">
        <p class="bow-head">{words.event}</p>
        <p>
          <b>{event}</b>
        </p>
      </div>
      <Fan isOut />
      <Barriers title={words.after} items={after} none={words.none} />
      <Side title={words.consequences} items={consequences} none={words.none} />
    </section>
  );
}

interface SideGiven<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly none: string;
}

function Side({ title, items, none }: SideGiven<string>) {
  return (
    <div>
      <p class="bow-head">{title}</p>
      <ul>{items.length === 0 ? <li>{none}</li> : items.map((item) => <li key={item}>{item}</li>)}</ul>
    </div>
  );
}

function Barriers({ title, items, none }: SideGiven<TieBarrier>) {
  return (
    <div>
      <p class="bow-head">{title}</p>
      <ul>
        {items.length === 0 && <li class="bow-miss">{none}</li>}
        {items.map(({ title: control, state, isInPlace, because }) => (
          <li key={control} class={isInPlace ? "bow-in" : "bow-miss"}>
            <b>{state}</b> {control}
            {because !== "" && <small>{because}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}

const lines = [17, 50, 83];

function Fan({ isOut = false }: { readonly isOut?: boolean }) {
  return (
    <svg class="bow-fan" viewBox="0 0 40 100" preserveAspectRatio="none" aria-hidden="true">
      {lines.map((y) => (
        <path key={y} d={isOut ? `M40 ${y}C22 ${y} 18 50 0 50` : `M0 ${y}C22 ${y} 18 50 40 50`} />
      ))}
    </svg>
  );
}
