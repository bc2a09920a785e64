import { connect } from './connect';
import { elementFor } from './element';

/** `/embed/v1.js`: the element and the client, for sites that want a frame's height or to drive it. */
const script = document.currentScript;
const site = new URL('../', script instanceof HTMLScriptElement ? script.src : location.href);

window.FlowExplainer = { version: 1, connect };
if (!customElements.get('flow-explainer')) customElements.define('flow-explainer', elementFor(site));
