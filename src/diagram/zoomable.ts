import { select } from 'd3-selection';
import { zoom, type D3ZoomEvent, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';

/** What buttons and keys may ask of a zoomable picture. */
export interface Zoomer {
  by: (factor: number) => void;
  /** In pixels of the screen. */
  pan: (x: number, y: number) => void;
  fit: () => void;
  /** Brings a box of the picture's own units to the middle, at zoom 1. */
  show: (box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }) => void;
}

/**
 * Pan and zoom of an SVG's first group by pointer, touch and wheel. The wheel zooms only with Ctrl or while the picture
 * has the focus, so that scrolling a page over it is not trapped. `hand` gets the commands while it is mounted.
 */
export const zoomable =
  (size: { readonly width: number; readonly height: number }, hand: (zoomer: Zoomer | null) => void): Attachment<SVGSVGElement> =>
  (svg) => {
    const target = svg.querySelector('g')!;
    const picture = select<SVGSVGElement, unknown>(svg);
    const [least, most] = [0.1, 2.5];
    const behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([least, most])
      .extent(() => [
        [0, 0],
        [svg.clientWidth, svg.clientHeight],
      ])
      .filter((event: MouseEvent | WheelEvent) =>
        event.type === 'wheel' ? event.ctrlKey || svg.contains(document.activeElement) : !event.ctrlKey && !event.button,
      )
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => target.setAttribute('transform', transform.toString()));
    const centre = (x: number, y: number, scale: number): void =>
      behaviour.transform(picture, zoomIdentity.translate(svg.clientWidth / 2 - x * scale, svg.clientHeight / 2 - y * scale).scale(scale));
    const zoomer: Zoomer = {
      by: (factor) => behaviour.scaleBy(picture, factor),
      pan: (x, y) => {
        const { k } = zoomTransform(svg);
        behaviour.translateBy(picture, x / k, y / k);
      },
      fit: () => centre(size.width / 2, size.height / 2, Math.max(least, Math.min(1, svg.clientWidth / size.width, svg.clientHeight / size.height))),
      show: ({ x, y, width, height }) => centre(x + width / 2, y + height / 2, 1),
    };
    picture.call(behaviour).on('dblclick.zoom', null);
    zoomer.fit();
    hand(zoomer);
    return () => {
      picture.on('.zoom', null);
      hand(null);
    };
  };
