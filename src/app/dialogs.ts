export { default as Help } from './Help.svelte';
export { default as Inputs } from './Inputs.svelte';
export { default as StatechartDialog } from '../diagram/StatechartDialog.svelte';
