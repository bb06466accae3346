import { formatNumber } from '@/ui/formatNumber.ts';
import type { DemoText } from './demo.ts';
import type { ParamTable } from './params.ts';
import type { LiveDemo } from './useDemo.ts';
import { frameWords } from './words.ts';

/** The data table and the keyboard help, each behind a disclosure. */
export function DemoDetails<
  T extends ParamTable,
  F,
  R extends string,
  S extends string,
  W extends DemoText<keyof T & string, R, S>,
>({ demo }: { readonly demo: LiveDemo<T, F, R, S, W> }) {
  const { definition, frame, text, locale } = demo;
  const words = frameWords[locale];
  const table = definition.tabulate(frame, text, locale);
  return (
    <div class="em-demo-details">
      <details>
        <summary>{words.table}</summary>
        <div class="em-scroll" tabIndex={0} role="group" aria-label={`${text.title}: ${words.table}`}>
          <table>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      {typeof cell === 'number' ? formatNumber(cell, { locale, decimals: 4 }) : cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <details>
        <summary>{words.keyboard}</summary>
        <dl class="em-keys">
          {text.keyboard.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
