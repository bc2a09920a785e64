import '../stage/theme.css';
import '../app/app.css';
import './page.css';

export { default as Chooser } from './Chooser.svelte';
export { default as Contents } from './Contents.svelte';
export { default as Go } from './Go.svelte';
export { default as Home } from './Home.svelte';
export { default as Missing } from './Missing.svelte';
export { default as Outline } from './Outline.svelte';
export { default as Pairs } from './Pairs.svelte';
export { default as Retired } from './Retired.svelte';
export { default as RetiredPair } from './RetiredPair.svelte';
export { default as Sources } from './Sources.svelte';
