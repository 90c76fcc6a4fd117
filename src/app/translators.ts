/**
 * Lets the page live under a browser's translator, which puts `<font>` elements in the place of text nodes. React keeps
 * the nodes that it made: it would write into ones that nobody sees any more, and fail when it takes them away or puts
 * something before them (react/issues/11538). Here every text node that was replaced knows what stands for it: that goes
 * when the text goes, and makes way for the page's own words when those change.
 *
 * @param root everything that may be translated
 */
export function surviveTranslators(root: Node): void {
  const standIns = new WeakMap<Node, Element>();
  const remember = (text: Node, standIn: Element) => {
    standIns.set(text, standIn);
    Object.defineProperty(text, 'nodeValue', {
      configurable: true,
      get: () => text.textContent,
      set(value: string) {
        // The property of its class again, for this text and from now on.
        delete (text as Partial<Text>).nodeValue;
        standIns.delete(text);
        if (standIn.isConnected && !standIn.contains(text)) standIn.replaceWith(text);
        text.nodeValue = value;
      },
    });
  };
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isStandIn);
        if (standIn) remember(text, standIn);
      }
    }
  }).observe(root, { childList: true, subtree: true });

  /** What stands among the children of `parent` for a node that is not there: put in its place, or round it. */
  const standInOf = (node: Node, parent: Node): Node | null => {
    const known = standIns.get(node);
    if (known?.parentNode === parent) return known;
    let outer: Node | null = node.parentNode;
    while (outer && outer.parentNode !== parent) outer = outer.parentNode;
    return outer && isStandIn(outer) ? outer : null;
  };
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    const standIn = standInOf(child, this);
    // A text that is gone with all that stood for it is taken away already.
    if (standIn) removeChild.call(this, standIn);
    else if (child.nodeType !== Node.TEXT_NODE) return removeChild.call(this, child) as T;
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (!before || before.parentNode === this) return insertBefore.call(this, node, before) as T;
    const standIn = standInOf(before, this);
    if (!standIn && before.nodeType !== Node.TEXT_NODE) return insertBefore.call(this, node, before) as T;
    return insertBefore.call(this, node, standIn) as T;
  };
}

function isStandIn(node: Node | null): node is Element {
  return node?.nodeName === 'FONT';
}
