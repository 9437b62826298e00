/**
 * Secondary suppression as flow in a network (Cox 1995; Handbook on Statistical Disclosure Control, 2nd ed. 2024, ch. 4).
 *
 * Every figure of a table with margins is one edge, and every sum in it is a node where as much flows in as out. What
 * a reader can still imagine behind the hidden figures are the circulations over the hidden edges, so a hidden figure
 * can be larger by n in some table the reader cannot rule out if n units flow from its head back to its tail through
 * other hidden edges.
 */
export interface FigureEdge {
  readonly from: number
  readonly to: number
  /** By how much the reader must be unable to rule out a change; 0 = the figure is not confidential in itself. */
  readonly need: number
  /** Which way the change of `need` goes; downwards only where the figure cannot be imagined larger. */
  readonly direction: 'up' | 'down'
  /** How far the figure can be imagined smaller or larger when it protects another. */
  readonly down: number
  readonly up: number
  /** What is lost by hiding it; `null` = must stay visible. */
  readonly cost: number | null
  /**
   * The only unit behind the figure. It knows the figure, so nobody else's figure may rely on it being unknown
   * (singleton problem); `null` with several units.
   */
  readonly soleUnit: number | null
}

/** Indexes of the edges to hide, or `null` when the confidential figures cannot be protected. */
export function chooseHiddenEdges(edges: readonly FigureEdge[]): ReadonlySet<number> | null {
  const hidden = new Set<number>()
  edges.forEach((edge, index) => {
    if (edge.need > 0) hidden.add(index)
  })
  const confidential = confidentialEdges(edges)
  for (const index of confidential) {
    const flow = cheapestProtection(edges, index, hidden, true)
    if (flow === null) return null
    for (const used of flow) hidden.add(used)
  }
  return withoutNeedlessEdges(edges, confidential, hidden)
}

function confidentialEdges(edges: readonly FigureEdge[]): readonly number[] {
  return [...edges.keys()].filter((index) => (edges[index]?.need ?? 0) > 0)
}

/** Shows again, dearest first, each secondarily hidden figure that later choices have made needless. */
function withoutNeedlessEdges(
  edges: readonly FigureEdge[],
  confidential: readonly number[],
  hidden: ReadonlySet<number>,
): ReadonlySet<number> {
  const kept = new Set(hidden)
  const secondary = [...hidden]
    .filter((index) => edges[index]?.need === 0)
    .sort((a, b) => (edges[b]?.cost ?? 0) - (edges[a]?.cost ?? 0))
  for (const index of secondary) {
    kept.delete(index)
    const stillProtected = confidential.every(
      (other) => cheapestProtection(edges, other, kept, false) !== null,
    )
    if (!stillProtected) kept.add(index)
  }
  return kept
}

/**
 * The edges that carry `need` units back from the head of a confidential edge to its tail at the least cost of newly
 * hidden figures; `null` when so much cannot flow. Without `mayHideMore` only hidden edges are used.
 */
function cheapestProtection(
  edges: readonly FigureEdge[],
  confidentialIndex: number,
  hidden: ReadonlySet<number>,
  mayHideMore: boolean,
): readonly number[] | null {
  const confidential = edges[confidentialIndex]
  if (!confidential) return null
  const [source, sink] =
    confidential.direction === 'up'
      ? [confidential.to, confidential.from]
      : [confidential.from, confidential.to]
  const flow = new Map<number, number>()
  let missing = confidential.need
  while (missing > 0) {
    const usable = (edge: FigureEdge, index: number) =>
      index !== confidentialIndex &&
      (hidden.has(index) || (mayHideMore && edge.cost !== null)) &&
      (edge.soleUnit === null || edge.soleUnit === confidential.soleUnit)
    const price = (edge: FigureEdge, index: number) =>
      hidden.has(index) || (flow.get(index) ?? 0) !== 0 ? 0 : (edge.cost ?? 0)
    const path = cheapestPath(edges, source, sink, flow, usable, price)
    if (path === null) return null
    const amount = Math.min(missing, ...path.map((step) => step.room))
    for (const step of path) flow.set(step.index, (flow.get(step.index) ?? 0) + step.sign * amount)
    missing -= amount
  }
  return [...flow].filter(([, amount]) => amount !== 0).map(([index]) => index)
}

interface Step {
  readonly index: number
  /** +1 along the edge (figure grows), −1 against it (figure shrinks). */
  readonly sign: 1 | -1
  readonly room: number
  readonly from: number
  readonly to: number
  readonly price: number
}

/** Dijkstra over the residual network; tables have few nodes, so a heap would only add code. */
function cheapestPath(
  edges: readonly FigureEdge[],
  source: number,
  sink: number,
  flow: ReadonlyMap<number, number>,
  usable: (edge: FigureEdge, index: number) => boolean,
  price: (edge: FigureEdge, index: number) => number,
): readonly Step[] | null {
  const stepsFrom = residualSteps(edges, flow, usable, price)
  const distance = new Map<number, number>([[source, 0]])
  const arrival = new Map<number, Step>()
  const done = new Set<number>()
  for (;;) {
    const node = nearestOpenNode(distance, done)
    if (node === null) return null
    if (node === sink) break
    done.add(node)
    for (const step of stepsFrom.get(node) ?? []) {
      const throughHere = (distance.get(node) ?? 0) + step.price
      if (!done.has(step.to) && throughHere < (distance.get(step.to) ?? Infinity)) {
        distance.set(step.to, throughHere)
        arrival.set(step.to, step)
      }
    }
  }
  const path: Step[] = []
  for (let step = arrival.get(sink); step; step = arrival.get(step.from)) path.push(step)
  return path
}

function residualSteps(
  edges: readonly FigureEdge[],
  flow: ReadonlyMap<number, number>,
  usable: (edge: FigureEdge, index: number) => boolean,
  price: (edge: FigureEdge, index: number) => number,
): ReadonlyMap<number, readonly Step[]> {
  const stepsFrom = new Map<number, Step[]>()
  edges.forEach((edge, index) => {
    if (!usable(edge, index)) return
    const used = flow.get(index) ?? 0
    const cost = price(edge, index)
    const { from, to } = edge
    for (const step of [
      { index, sign: 1, room: edge.up - used, from, to, price: cost },
      { index, sign: -1, room: edge.down + used, from: to, to: from, price: cost },
    ] as const) {
      if (step.room > 0) stepsFrom.set(step.from, [...(stepsFrom.get(step.from) ?? []), step])
    }
  })
  return stepsFrom
}

function nearestOpenNode(distance: ReadonlyMap<number, number>, done: ReadonlySet<number>): number | null {
  let nearest: number | null = null
  for (const [node, length] of distance) {
    if (!done.has(node) && (nearest === null || length < (distance.get(nearest) ?? Infinity))) nearest = node
  }
  return nearest
}
