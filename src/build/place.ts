import Elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Arrow, Box, Diagram } from '../diagram/diagram';
import { eventLines, LINE, nameOf } from '../diagram/labels';
import type { Placed } from '../diagram/placed';
import type { Words } from '../scenarios/scenario';

/** Pixels a text takes at 12 px in a wide font, so that it fits in every other. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12.5 : 7.2), 0);

const widest = (lines: readonly (readonly string[])[]): { width: number; height: number } => ({
  width: Math.ceil(Math.max(...lines.flat().map(widthOf))),
  height: LINE * Math.max(...lines.map(({ length }) => length)),
});

const padding = '[top=34,left=18,bottom=18,right=18]';
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.edgeLabels.inline': 'true',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
};

/** Places a diagram once for all languages: every box and label has room for its longest name. */
export const place = async ({ boxes, arrows }: Diagram, languages: readonly Words[]): Promise<Placed> => {
  const nodeOf = (box: Box): ElkNode => {
    const inner = boxes.filter(({ parent }) => parent === box.id);
    if (inner.length > 0) return { id: box.id, children: inner.map(nodeOf), layoutOptions: { 'elk.padding': padding } };
    const { width } = widest(languages.map((words) => [nameOf(words, box.id)]));
    return { id: box.id, width: Math.max(56, width + (box.initial ? 40 : 28)), height: 36 };
  };
  const order = new Map(boxes.map(({ id }, k) => [id, k]));
  // Document order is the order in which things happen: what leads back is laid out the other way round and turned again.
  const leadsBack = ({ source, target }: Arrow): boolean => order.get(target)! < order.get(source)!;
  const edgeOf = (arrow: Arrow, k: number): ElkExtendedEdge => ({
    id: String(k),
    sources: [leadsBack(arrow) ? arrow.target : arrow.source],
    targets: [leadsBack(arrow) ? arrow.source : arrow.target],
    labels: [{ text: arrow.event, ...widest(languages.map((words) => eventLines(words, arrow.event))) }],
  });
  const laid: ElkNode = await new Elk().layout({
    id: '',
    layoutOptions: options,
    children: boxes.filter(({ parent }) => parent === null).map(nodeOf),
    edges: arrows.map(edgeOf),
  });
  const nodes = new Map<string, ElkNode>();
  const collect = (node: ElkNode): void => {
    nodes.set(node.id, node);
    node.children?.forEach(collect);
  };
  collect(laid);
  const edges = new Map(laid.edges?.map((edge) => [edge.id, edge]));
  const whole = (n: number | undefined): number => Math.round(n ?? 0);
  return {
    width: whole(laid.width),
    height: whole(laid.height),
    boxes: boxes.map((box) => {
      const { x, y, width, height } = nodes.get(box.id)!;
      return { ...box, x: whole(x), y: whole(y), width: whole(width), height: whole(height) };
    }),
    arrows: arrows.map((arrow, k) => {
      const { sections, labels } = edges.get(String(k))!;
      const [{ startPoint, bendPoints = [], endPoint } = { startPoint: { x: 0, y: 0 }, endPoint: { x: 0, y: 0 } }] = sections ?? [];
      const label = labels![0]!;
      const corners = [startPoint, ...bendPoints, endPoint];
      return {
        ...arrow,
        points: (leadsBack(arrow) ? corners.reverse() : corners).flatMap(({ x, y }) => [whole(x), whole(y)]),
        at: [whole(label.x! + label.width! / 2), whole(label.y! + label.height! / 2)],
      };
    }),
  };
};
