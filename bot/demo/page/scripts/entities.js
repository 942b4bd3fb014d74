/** A text with its entities as DOM nodes; offsets are UTF-16 units, which JavaScript counts too. */

import { element, KANA } from "./elements.js";

const TAGS = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/**
 * The nodes of a text in a language. `actions.openLink(url)` may take a link over,
 * `actions.send(text)` sends.
 */
export function textNodes(text, entities, { language, ...actions }) {
  const parts = (entities ?? []).map((entity) => ({
    entity,
    start: entity.offset,
    end: entity.offset + entity.length,
  }));
  const fragment = document.createDocumentFragment();
  fill(fragment, { text, start: 0, end: text.length, language, actions }, parts);
  return fragment;
}

/** Fill a parent with a stretch of text; an entity that crosses another's end is cut there. */
function fill(parent, stretch, parts) {
  const waiting = [...parts].sort((a, b) => a.start - b.start || b.end - a.end);
  let position = stretch.start;
  let afterBlock = false;
  while (waiting.length > 0) {
    const part = waiting.shift();
    const isBlock = BLOCKS.has(part.entity.type);
    append(parent, stretch, [position, part.start], { afterBlock, beforeBlock: isBlock });
    const inner = [];
    while (waiting.length > 0 && waiting[0].start < part.end) {
      const next = waiting.shift();
      inner.push({ ...next, end: Math.min(next.end, part.end) });
      if (next.end > part.end) {
        waiting.push({ ...next, start: part.end });
        waiting.sort((a, b) => a.start - b.start || b.end - a.end);
      }
    }
    parent.append(entityNode({ ...stretch, start: part.start, end: part.end }, part.entity, inner));
    position = part.end;
    afterBlock = isBlock;
  }
  append(parent, stretch, [position, stretch.end], { afterBlock });
}

/** Append a text; a block breaks the line itself, so the line break beside it goes. */
function append(parent, { text, language }, [start, end], { afterBlock, beforeBlock }) {
  let shown = text.slice(start, end);
  if (afterBlock && shown.startsWith("\n")) {
    shown = shown.slice(1);
  }
  if (beforeBlock && shown.endsWith("\n")) {
    shown = shown.slice(0, -1);
  }
  for (const line of shown.match(/[^\n]*\n|[^\n]+/g) ?? []) {
    const isJapanese = language !== "ja" && KANA.test(line);
    parent.append(isJapanese ? element("span", { lang: "ja" }, line) : line);
  }
}

function entityNode(stretch, entity, inner) {
  const { actions } = stretch;
  const text = stretch.text.slice(stretch.start, stretch.end);
  switch (entity.type) {
    case "text_link":
      return filled(linkNode(entity.url, actions), stretch, inner);
    case "url":
      return filled(linkNode(text, actions), stretch, inner);
    case "bot_command":
      return element("button", {
        type: "button",
        className: "link",
        textContent: text,
        onclick: () => actions.send(text),
      });
    case "spoiler":
      return filled(spoilerNode(), stretch, inner);
    case "expandable_blockquote":
      return foldingNode(stretch, inner);
    default:
      return filled(document.createElement(TAGS[entity.type] ?? "span"), stretch, inner);
  }
}

function filled(node, stretch, inner) {
  fill(node, stretch, inner);
  return node;
}

function linkNode(url, actions) {
  const href = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  return element("a", {
    href,
    target: "_blank",
    rel: "noopener noreferrer",
    onclick: (event) => {
      if (actions.openLink(href)) {
        event.preventDefault();
      }
    },
  });
}

function spoilerNode() {
  const node = element("span", {
    className: "spoiler",
    role: "button",
    tabIndex: 0,
    "aria-label": "隐藏内容 · 伏せ字 · Spoiler",
  });
  const reveal = () => {
    node.classList.add("revealed");
    for (const name of ["role", "tabindex", "aria-label"]) {
      node.removeAttribute(name);
    }
  };
  node.addEventListener("click", reveal, { once: true });
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      reveal();
    }
  });
  return node;
}

/** A quotation that shows three lines until it is opened. */
function foldingNode(stretch, inner) {
  const content = filled(element("div", { className: "folding" }), stretch, inner);
  const button = element("button", { type: "button", "aria-expanded": "false" });
  const quote = element("blockquote", { className: "fold folded" }, content, button);
  const show = (isFolded) => {
    quote.classList.toggle("folded", isFolded);
    button.setAttribute("aria-expanded", String(!isFolded));
    button.textContent = isFolded ? "展开 · 開く ▾" : "收起 · 閉じる ▴";
  };
  show(true);
  quote.addEventListener("click", (event) => {
    const isBusy = event.target.closest("a, .link, .spoiler") || String(getSelection()) !== "";
    if (quote.classList.contains("can-fold") && !isBusy) {
      show(!quote.classList.contains("folded"));
    }
  });
  return quote;
}

/** Offer the fold only where there is more than three lines; needs the nodes to be on the page. */
export function settleFolds(parent) {
  for (const quote of parent.querySelectorAll(".fold.folded")) {
    const content = quote.querySelector(".folding");
    const isLonger = content.scrollHeight > content.clientHeight + 1;
    quote.classList.toggle("can-fold", isLonger);
    quote.querySelector(":scope > button").hidden = !isLonger;
  }
}
