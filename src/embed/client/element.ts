import type { EventName } from '../protocol/messages';
import type { Connection } from './api';
import { connect } from './connect';

const inQuery = ['view', 'theme', 'motion', 'start', 'controls', 'keys', 'from', 'to'] as const;
const events: readonly EventName[] = ['step', 'edge', 'playing', 'warning', 'key'];

/**
 * A step in a frame as high as it needs to be: `<flow-explainer scenario step lang>`. What stands inside it is shown where
 * this script is not. `numbers="amt=50&ccy=EUR"` are the reader's own; `height` fixes the height; a new `step` is gone to.
 */
export const elementFor = (site: URL): CustomElementConstructor => {
  const style = new CSSStyleSheet();
  style.replaceSync(':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;min-height:240px;aspect-ratio:16/9;border:0}');

  return class FlowExplainerElement extends HTMLElement {
    static readonly observedAttributes = ['step'];
    connection: Connection | null = null;

    get #address(): string {
      const part = (name: string, standard: string): string => encodeURIComponent(this.getAttribute(name) ?? standard);
      const url = new URL(`embed/${part('lang', 'en')}/${part('scenario', 'alipay')}/${part('step', 'cart')}/`, site);
      const query = new URLSearchParams(this.getAttribute('numbers') ?? '');
      for (const name of inQuery) if (this.hasAttribute(name)) query.set(name, this.getAttribute(name)!);
      url.search = query.toString();
      return url.href;
    }

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style];
      const iframe = document.createElement('iframe');
      iframe.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      iframe.loading = 'lazy';
      iframe.title = this.title || this.textContent.trim() || 'Explainer';
      iframe.src = this.#address;
      root.replaceChildren(iframe);
      const height = this.getAttribute('height');
      const fit = (wanted: number): void => {
        iframe.style.aspectRatio = 'auto';
        iframe.style.height = `${wanted}px`;
      };
      if (height !== null && /^\d+$/.test(height)) fit(Number(height));
      const line = connect(iframe);
      this.connection = line;
      if (height === null) {
        line.on('welcome', ({ size }) => fit(size.height));
        line.on('resize', ({ height: wanted }) => fit(wanted));
      }
      for (const name of events) line.on(name, (detail) => this.dispatchEvent(new CustomEvent(name, { detail })));
    }

    disconnectedCallback(): void {
      this.connection?.close();
      this.connection = null;
    }

    attributeChangedCallback(_: string, before: string | null, step: string | null): void {
      if (before !== null && step !== null && before !== step) void this.connection?.goto(step).catch(() => undefined);
    }
  };
};
