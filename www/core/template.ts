/**
 * Templates: HTML with gaps, shown in a place and filled anew with as little change as possible.
 *
 * A gap may stand for content (text, a template, a list of them, or `nothing`) or for the value of
 * an attribute; `?name=` switches an attribute, `.name=` sets a property and `@name=` handles an
 * event. Templates must be our own code: what fills the gaps is never read as HTML.
 */

import { trustedHtml } from './trusted.ts';

export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  /** In a list, what goes on being the same item when others come and go. */
  readonly key?: string;
}

/** Fills a gap with no content, or takes the attribute away. */
export const nothing = Symbol('nothing');

export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  return { strings, values };
}

/** Shows a template at the end of `root`, or again where it was; `host` is `this` of its events. */
export function render(shown: unknown, root: ParentNode & Node, host: unknown): void {
  let content = roots.get(root);
  if (!content) {
    content = new Content(root, null, host);
    roots.set(root, content);
  }
  content.fill(shown);
}

const roots = new WeakMap<Node, Content>();

/** Where a gap is, by the place of its node among the elements and comments of the template. */
interface Gap {
  readonly node: number;
  /** The attribute with its sign, and the text around and between its gaps; none for content. */
  readonly attribute?: string;
  readonly texts?: readonly string[];
}

interface Form {
  readonly template: HTMLTemplateElement;
  readonly gaps: readonly Gap[];
}

const forms = new WeakMap<TemplateStringsArray, Form>();
/** Stands where a gap is; no template of ours says it. */
const mark = '¤';

function walk(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
}

function formOf(strings: TemplateStringsArray): Form {
  const known = forms.get(strings);
  if (known) return known;
  const text = strings.reduce((before, next) => {
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return before + (inTag ? mark : `<!--${mark}-->`) + next;
  });
  const template = document.createElement('template');
  template.innerHTML = trustedHtml(text);
  const gaps: Gap[] = [];
  const nodes = walk(template.content);
  for (let node = 0; nodes.nextNode(); node++) {
    const found = nodes.currentNode;
    if (found instanceof Comment) {
      if (found.data === mark) gaps.push({ node });
      continue;
    }
    for (const { name, value } of [...(found as Element).attributes]) {
      if (!value.includes(mark)) continue;
      gaps.push({ node, attribute: name, texts: value.split(mark) });
      (found as Element).removeAttribute(name);
    }
  }
  const form = { template, gaps };
  forms.set(strings, form);
  return form;
}

/** Takes the values of as many gaps as it has. */
type Part = (values: readonly unknown[]) => void;

/** A template with its gaps filled. */
class Instance {
  readonly nodes: DocumentFragment;
  readonly #parts: { readonly fill: Part; readonly count: number }[] = [];

  constructor(
    readonly strings: TemplateStringsArray,
    host: unknown,
  ) {
    const { template, gaps } = formOf(strings);
    this.nodes = document.importNode(template.content, true);
    const nodes = walk(this.nodes);
    const found: Node[] = [];
    while (nodes.nextNode()) found.push(nodes.currentNode);
    for (const { node, attribute, texts } of gaps) {
      const place = found[node] as Node;
      if (attribute === undefined || texts === undefined) {
        const content = new Content(place.parentNode as ParentNode, place, host);
        this.#parts.push({ fill: ([value]) => content.fill(value), count: 1 });
      } else {
        const fill = partOf(place as Element, attribute, texts, host);
        this.#parts.push({ fill, count: texts.length - 1 });
      }
    }
  }

  fill(values: readonly unknown[]): void {
    let first = 0;
    for (const { fill, count } of this.#parts) {
      fill(values.slice(first, first + count));
      first += count;
    }
  }
}

function partOf(
  element: Element,
  attribute: string,
  texts: readonly string[],
  host: unknown,
): Part {
  const name = attribute.slice(1);
  switch (attribute[0]) {
    case '@': {
      let handler: unknown;
      element.addEventListener(name, (event) => {
        if (typeof handler === 'function') handler.call(host, event);
      });
      return ([value]) => {
        handler = value;
      };
    }
    case '?': {
      // What a reader has opened stays open until the template says otherwise than before.
      let before: unknown = false;
      return ([value]) => {
        const on = Boolean(value) && value !== nothing;
        if (on !== before) element.toggleAttribute(name, on);
        before = on;
      };
    }
    case '.':
      // What a reader has typed since is no reason to write the same again, nor to leave it.
      return ([value]) => {
        if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
      };
    default:
      return (values) => {
        if (values.includes(nothing)) {
          element.removeAttribute(attribute);
          return;
        }
        const text = texts.reduce((before, next, at) => before + (values[at - 1] ?? '') + next);
        if (element.getAttribute(attribute) !== text) element.setAttribute(attribute, text);
      };
  }
}

/** What fills a gap between two comments. */
class Content {
  readonly #start = new Comment();
  readonly #end = new Comment();
  #text: Text | undefined;
  #instance: Instance | undefined;
  #items: Map<string | number, Content> | undefined;

  constructor(
    parent: Node,
    before: Node | null,
    private readonly host: unknown,
  ) {
    parent.insertBefore(this.#start, before);
    parent.insertBefore(this.#end, before);
  }

  fill(value: unknown): void {
    if (Array.isArray(value)) this.#list(value);
    else if (isTemplate(value)) this.#template(value);
    else if (value === nothing || value === null || value === undefined) this.#clear();
    else this.#write(String(value));
  }

  #write(text: string): void {
    if (!this.#text) {
      this.#clear();
      this.#text = new Text();
      this.#end.before(this.#text);
    }
    if (this.#text.data !== text) this.#text.data = text;
  }

  #template({ strings, values }: TemplateResult): void {
    if (this.#instance?.strings === strings) {
      this.#instance.fill(values);
      return;
    }
    this.#clear();
    this.#instance = new Instance(strings, this.host);
    this.#instance.fill(values);
    this.#end.before(this.#instance.nodes);
  }

  #list(values: readonly unknown[]): void {
    if (!this.#items) this.#clear();
    const before = this.#items ?? new Map<string | number, Content>();
    const keys = values.map((value, at) => (isTemplate(value) && value.key) || at);
    for (const [key, content] of before) if (!keys.includes(key)) content.#remove();
    this.#items = new Map();
    let next: Node = this.#start.nextSibling ?? this.#end;
    for (const [at, key] of keys.entries()) {
      const parent = this.#end.parentNode as Node;
      const content = before.get(key) ?? new Content(parent, next, this.host);
      if (before.has(key) && content.#start !== next) {
        for (const node of content.#nodes()) parent.insertBefore(node, next);
      }
      content.fill(values[at]);
      this.#items.set(key, content);
      next = content.#end.nextSibling ?? this.#end;
    }
  }

  /** All of it, with its comments. */
  #nodes(): ChildNode[] {
    const nodes: ChildNode[] = [];
    for (let node: ChildNode | null = this.#start; node; node = node.nextSibling) {
      nodes.push(node);
      if (node === this.#end) break;
    }
    return nodes;
  }

  #remove(): void {
    for (const node of this.#nodes()) node.remove();
  }

  #clear(): void {
    for (const node of this.#nodes().slice(1, -1)) node.remove();
    this.#text = undefined;
    this.#instance = undefined;
    this.#items = undefined;
  }
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}
