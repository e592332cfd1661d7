import type { myth } from './kinds/myth.js';
import type { ItemOf } from './schema.js';

/** A thing people say that is not quite right. The fact leads; the myth is named once, as a myth. */
export type Myth = ItemOf<typeof myth>;
