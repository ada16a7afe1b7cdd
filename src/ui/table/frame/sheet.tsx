import { Press } from '../../press/press.tsx';
import './sheet.css';

/** One thing a sheet offers. */
export interface SheetRow {
  readonly label: string;
  readonly onPress: () => void;
  /** True for what counts at any moment, such as stop. */
  readonly isAlways?: boolean;
}

/** Things of a sheet that belong together, under their name. */
export interface SheetGroup {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** The groups of a sheet, side by side where there is room. */
export const SheetGroups = ({ groups }: { groups: readonly SheetGroup[] }) => (
  <div class="sheet">
    {groups.map(({ title, rows }) => (
      <section key={title}>
        <h2 class="sheet-title">{title}</h2>
        <ul>
          {rows.map((row) => (
            <li key={row.label}>
              <SheetButton {...row} look="sheet-row" />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

/** What lies in one quiet line at the foot of a sheet. */
export const SheetFoot = ({ rows }: { rows: readonly SheetRow[] }) => (
  <div class="sheet-foot">
    {rows.map((row) => (
      <SheetButton key={row.label} {...row} look="sheet-way" />
    ))}
  </div>
);

const SheetButton = ({ label, onPress, isAlways = false, look }: SheetRow & { look: string }) => (
  <Press class={look} isAlways={isAlways} onPress={onPress}>
    {label}
  </Press>
);
