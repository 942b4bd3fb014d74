/** The log of one chat: puts messages in their places and keeps the eye where it was. */

import { dateChip, messageNode, settleMessage, showMessage } from "./bubbles.js";
import { element, languageOf } from "./elements.js";

const NEAR_THE_END = 60;
const MARGIN = 8;

export class Log {
  constructor(node, actions) {
    this.node = node;
    this.actions = actions;
    this.shown = new Map();
    this.language = null;
    this.intro = null;
  }

  /** Show these messages and no others; those that have not changed are left alone. */
  showAll(messages, language, intro) {
    if (language !== this.language) {
      this.clear();
      this.language = language;
    }
    const ids = new Set(messages.map((message) => message.message_id));
    for (const id of this.shown.keys()) {
      if (!ids.has(id)) {
        this.remove(id);
      }
    }
    // A whole history is not news: it is not to be read out.
    this.node.setAttribute("aria-busy", "true");
    for (const message of messages) {
      this.show(message);
    }
    this.node.removeAttribute("aria-busy");
    this.showIntro(messages.length === 0 ? intro : null);
  }

  clear() {
    this.node.replaceChildren();
    this.shown.clear();
    this.intro = null;
  }

  /** Put a new message at the end, or an edited one where it is. */
  show(message) {
    const before = this.shown.get(message.message_id);
    const written = JSON.stringify(message);
    if (before?.written === written) {
      return;
    }
    this.showIntro(null);
    const wasAtEnd = this.isAtEnd();
    if (before) {
      showMessage(before.node, message, this.language, this.actions);
      this.shown.set(message.message_id, { node: before.node, written });
      settleMessage(before.node);
      this.keepInView(before.node, wasAtEnd);
    } else {
      const node = messageNode(message, this.language, this.actions);
      this.shown.set(message.message_id, { node, written });
      this.appendChip(message);
      this.node.append(node);
      settleMessage(node);
      this.keepInView(node, true);
    }
  }

  remove(id) {
    this.shown.get(id)?.node.remove();
    this.shown.delete(id);
    for (const chip of this.node.querySelectorAll(".chip")) {
      if (!chip.nextElementSibling?.classList.contains("message")) {
        chip.remove();
      }
    }
  }

  /** Scroll to a message that another one replies to, and mark it for a moment. */
  goTo(id) {
    const node = this.shown.get(id)?.node;
    if (node) {
      node.scrollIntoView({ block: "center", behavior: "smooth" });
      node.classList.add("found");
      setTimeout(() => node.classList.remove("found"), 1500);
    }
  }

  /** Show what an empty chat says of the bot, or nothing. */
  showIntro(intro) {
    this.intro?.remove();
    this.intro = null;
    if (intro) {
      const title = element(
        "h2",
        {},
        element("span", { lang: "zh-Hans" }, "这个机器人能做什么？"),
        element("span", { lang: "ja" }, "このボットでできること"),
      );
      const text = element("p", { lang: languageOf(intro, this.language) }, intro);
      this.intro = element("section", { className: "intro" }, title, text);
      this.node.append(this.intro);
    }
  }

  appendChip(message) {
    const chip = dateChip(message.date);
    const last = [...this.node.querySelectorAll(".chip")].at(-1);
    if (last?.textContent !== chip) {
      this.node.append(element("div", { className: "chip" }, chip));
    }
  }

  isAtEnd() {
    const { scrollTop, clientHeight, scrollHeight } = this.node;
    return scrollTop + clientHeight > scrollHeight - NEAR_THE_END;
  }

  /**
   * Go to the end when the reader was there, but never past the beginning of the message; the
   * browser stops at the end by itself.
   */
  keepInView(node, toTheEnd) {
    const { scrollTop } = this.node;
    const isCut = node.offsetTop < scrollTop && node.offsetTop + node.offsetHeight > scrollTop;
    if (toTheEnd || isCut) {
      this.node.scrollTop = node.offsetTop - MARGIN;
    }
  }
}
