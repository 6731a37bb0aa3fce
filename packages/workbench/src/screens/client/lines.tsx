import type { ClientLine } from "@waymark/report";

/** A client in five lines. What is not known yet is set apart by more than its colour. */
export function Lines({ lines }: { readonly lines: readonly ClientLine[] }) {
  return (
    <dl class="five">
      {lines.map(({ about, term, says, isList, isOpen }) => (
        <div key={about}>
          <dt>{term}</dt>
          <dd>
            {isList ? (
              <ul>
                {says.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            ) : (
              says.map((one) => (
                <p key={one} class={isOpen ? "asked" : undefined}>
                  {one}
                </p>
              ))
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
