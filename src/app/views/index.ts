import Books from './Books.svelte';
import Messages from './Messages.svelte';
import Owes from './Owes.svelte';
import Time from './Time.svelte';

/** The views of a step other than its stage, by their name in the address; loaded when first asked for. */
export const viewOf = { books: Books, owes: Owes, messages: Messages, time: Time };
