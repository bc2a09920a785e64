export { default as Together } from '../app/together/Together.svelte';

// After the component: what it says stands above the styles of all pages.
import '../app/together/together.css';
