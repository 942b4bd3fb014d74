/** One message as an element: the replied line, the text, the time, and the keyboard below. */

import { element, icon, languageOf } from "./elements.js";
import { settleFolds, textNodes } from "./entities.js";

const MARKED = ["url", "copy_text"];

/** The day of a message as a chip, in a form that Chinese and Japanese share. */
export function dateChip(date) {
  const day = new Date(date * 1000);
  const year = day.getFullYear() === new Date().getFullYear() ? "" : `${day.getFullYear()}年`;
  return `${year}${day.getMonth() + 1}月${day.getDate()}日`;
}

/** A message for the log; `actions` has press, copy, send, openLink, goTo and write. */
export function messageNode(message, appLanguage, actions) {
  const node = element("article", { className: "message", id: `message-${message.message_id}` });
  showMessage(node, message, appLanguage, actions);
  return node;
}

/** Show a message, or what has become of it, in its element; the focus stays on the same button. */
export function showMessage(node, message, appLanguage, actions) {
  const focused = focusedButton(node);
  node.classList.toggle("own", !message.from.is_bot);
  node.classList.toggle("with-keyboard", Boolean(message.reply_markup));
  node.replaceChildren(bubble(message, appLanguage, actions));
  if (message.reply_markup) {
    node.append(keyboard(message, appLanguage, actions));
  }
  if (focused) {
    focusButton(node, focused);
  }
}

/** What can only be settled once the element is on the page. */
export const settleMessage = settleFolds;

function bubble(message, appLanguage, actions) {
  const node = element("div", { className: "bubble" });
  if (message.via_bot) {
    node.append(viaNode(message.via_bot, actions));
  }
  if (message.reply_to_message) {
    node.append(replyNode(message.reply_to_message, actions));
  }
  if (message.text) {
    const language = languageOf(message.text, appLanguage);
    const text = element("div", { className: "text", lang: language });
    text.append(textNodes(message.text, message.entities, { ...actions, language }));
    node.append(text);
  } else {
    node.append(element("div", { className: "text sticker" }, message.sticker?.emoji ?? "？"));
  }
  const day = new Date(message.date * 1000);
  const time = `${day.getHours()}:${String(day.getMinutes()).padStart(2, "0")}`;
  node.append(element("time", { dateTime: day.toISOString(), title: day.toLocaleString() }, time));
  return node;
}

function replyNode(replied, actions) {
  const line = replied.text ?? replied.sticker?.emoji ?? "";
  return element(
    "button",
    { type: "button", className: "reply", onclick: () => actions.goTo(replied.message_id) },
    element("b", {}, replied.from.first_name),
    element("span", {}, line.split("\n", 1)[0]),
  );
}

/** Via which bot a message was sent; a press asks that bot again. */
function viaNode({ username }, actions) {
  const onclick = () => actions.write(`@${username} `);
  return element("button", { type: "button", className: "via", onclick }, `via @${username}`);
}

function keyboard(message, appLanguage, actions) {
  const rows = message.reply_markup.inline_keyboard.map((row, rowIndex) => {
    const buttons = row.map((button, column) => {
      const node = buttonNode(message, button, { row: rowIndex, column }, actions);
      node.lang = languageOf(button.text, appLanguage);
      node.dataset.place = `${rowIndex}.${column}`;
      return node;
    });
    return element("div", { className: "row" }, ...buttons);
  });
  return element("div", { className: "keyboard" }, ...rows);
}

function buttonNode(message, button, place, actions) {
  const kind = MARKED.find((name) => name in button);
  const mark = kind ? [icon(kind)] : [];
  const properties = { title: button.text };
  if (kind === "url") {
    const link = { ...properties, href: button.url, target: "_blank", rel: "noopener noreferrer" };
    const onclick = (event) => {
      if (actions.openLink(button.url)) {
        event.preventDefault();
      }
    };
    return element("a", { ...link, onclick }, button.text, ...mark);
  }
  const onclick = (event) => {
    if (kind === "copy_text") {
      actions.copy(button.copy_text.text);
    } else {
      actions.press(message.message_id, place, event.currentTarget);
    }
  };
  return element("button", { ...properties, type: "button", onclick }, button.text, ...mark);
}

function focusedButton(node) {
  const focused = document.activeElement;
  return node.contains(focused) ? focused.dataset.place : undefined;
}

/** Focus the button at a place such as "1.0", or the nearest one there is, or the log. */
function focusButton(node, place) {
  const [row, column] = place.split(".").map(Number);
  const rows = [...node.querySelectorAll(".row")];
  const buttons = rows[Math.min(row, rows.length - 1)]?.children ?? [];
  const button = buttons[Math.min(column, buttons.length - 1)];
  (button ?? document.getElementById("log")).focus({ preventScroll: true });
}
