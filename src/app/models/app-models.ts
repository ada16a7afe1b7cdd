import type { Models } from '../../state/models.ts';
import type { TableModel } from '../../state/tablet/table-model.ts';

/** All models with the parts that only the app itself uses; a screen sees them as `Models`. */
export interface AppModels extends Models {
  readonly table: TableModel;
  /** Reads all but the shelf, which may take long. */
  load(): Promise<unknown>;
  /** Reads the shelf, and puts back the words that were not on disk when the page went. */
  readShelf(): Promise<unknown>;
}
