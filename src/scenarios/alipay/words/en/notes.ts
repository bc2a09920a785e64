import type { Notes } from '../../words';
import { notes as cashier } from './notes/cashier';
import { notes as notify } from './notes/notify';
import { notes as order } from './notes/order';
import { notes as rates } from './notes/rates';
import { notes as refund } from './notes/refund';
import { notes as later } from './notes/refunds-later';
import { notes as settle } from './notes/settle';
import { notes as trunk } from './notes/trunk';

/** What a speaker says at each step of the payment. */
export const notes: Notes = { ...trunk, ...order, ...cashier, ...notify, ...settle, ...rates, ...refund, ...later };
