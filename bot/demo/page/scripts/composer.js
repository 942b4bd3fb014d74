/** Where the user writes: the text field, the lists above it, START and UNBLOCK. */

import { element } from "./elements.js";
import { Inline } from "./inline.js";
import { Listbox } from "./listbox.js";

const byId = (id) => document.getElementById(id);

export class Composer {
  /** `actions` has send(text), start(), unblock(), ask(query, offset), choose(queryId, resultId). */
  constructor(actions) {
    this.actions = actions;
    this.commands = [];
    this.form = byId("form");
    this.field = byId("text");
    this.opener = byId("open-commands");
    this.list = new Listbox(byId("commands"), this.field, this.opener);
    this.inline = new Inline(this.field, {
      ask: actions.ask,
      choose: (queryId, resultId) => {
        this.empty();
        actions.choose(queryId, resultId);
      },
      send: (text) => this.send(text),
      write: (text) => this.write(text),
      changed: () => this.settle(),
    });
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.pressedKey(event));
    this.field.addEventListener("blur", () => this.closeSoon());
    this.opener.addEventListener("click", () => this.toggleAll());
    byId("start").addEventListener("click", actions.start);
    byId("unblock").addEventListener("click", actions.unblock);
  }

  /** Show the field, or the one button that stands in its place: `start` or `unblock`. */
  show(mode, { bot, language_code: language }) {
    const areNew = JSON.stringify(bot.commands) !== JSON.stringify(this.commands);
    this.commands = bot.commands;
    this.inline.username = bot.username;
    this.inline.language = language;
    this.form.hidden = mode !== "write";
    byId("start").hidden = mode !== "start";
    byId("unblock").hidden = mode !== "unblock";
    this.opener.hidden = bot.commands.length === 0;
    if (mode !== "write") {
      this.close();
    } else if (areNew && document.activeElement === this.field) {
      // They may come after the first letters of one.
      this.typed();
    }
  }

  submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    const list = this.openList();
    if (list?.hasChoice) {
      list.take();
    } else if (text !== "" && !this.isAsking()) {
      this.send(text);
    }
  }

  send(text) {
    this.empty();
    this.actions.send(text);
  }

  /** Put a text into the field, as if it were typed. */
  write(text) {
    this.field.value = text;
    this.field.focus();
    this.typed();
  }

  empty() {
    this.field.value = "";
    this.typed();
    this.close();
  }

  typed() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
    if (/^\/\w*$/.test(this.field.value)) {
      this.open();
    } else {
      this.list.hide();
    }
    this.inline.typed(this.field.value);
    this.settle();
  }

  /** Let the button send only what can be sent: a text, or what is chosen. */
  settle() {
    const canSend = this.field.value.trim() !== "" && !this.isAsking();
    byId("send").disabled = !canSend && !this.openList()?.hasChoice;
  }

  /** Whether the bot is asked inline: then a result is sent, and not what is typed. */
  isAsking() {
    return this.inline.isOpen && this.inline.queryIn(this.field.value) !== undefined;
  }

  openList() {
    return [this.list, this.inline.list].find((list) => list.isOpen);
  }

  /** The commands that begin as what is typed. */
  offered() {
    const typed = this.field.value.startsWith("/") ? this.field.value.slice(1).toLowerCase() : "";
    return this.commands.filter((command) => command.command.startsWith(typed));
  }

  toggleAll() {
    if (this.list.isOpen) {
      this.close();
    } else {
      this.inline.close();
      this.open();
      this.field.focus();
    }
  }

  open() {
    this.list.show(this.offered().map((command) => this.item(command)));
  }

  item({ command, description }) {
    const words = [element("b", {}, `/${command}`), element("span", {}, description)];
    const node = element("li", {}, ...words);
    node.addEventListener("click", () => this.send(`/${command}`));
    return node;
  }

  close() {
    this.list.hide();
    this.inline.close();
  }

  /** What the bot offers inline stays: somebody may want to read the chat beside it. */
  closeSoon() {
    setTimeout(() => {
      if (document.activeElement !== this.opener) {
        this.list.hide();
        this.settle();
      }
    });
  }

  pressedKey(event) {
    // Enter ends the choice of characters in a Chinese or Japanese keyboard; that sends nothing.
    if (event.isComposing) {
      return;
    }
    const list = this.openList();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.form.requestSubmit();
    } else if (event.key === "Escape") {
      this.close();
    } else if (list && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      list.move(event.key === "ArrowDown" ? 1 : -1);
      this.settle();
    }
  }
}
