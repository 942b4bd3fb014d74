/** Where the user writes: the text field, the list of commands, START and UNBLOCK. */

import { element } from "./elements.js";

const byId = (id) => document.getElementById(id);

export class Composer {
  /** `actions` has send(text), start() and unblock(). */
  constructor(actions) {
    this.actions = actions;
    this.commands = [];
    this.chosen = -1;
    this.form = byId("form");
    this.field = byId("text");
    this.list = byId("commands");
    this.opener = byId("open-commands");
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.pressedKey(event));
    this.field.addEventListener("blur", () => this.closeSoon());
    this.opener.addEventListener("click", () => this.toggleAll());
    byId("start").addEventListener("click", actions.start);
    byId("unblock").addEventListener("click", actions.unblock);
  }

  /** Show the field, or the one button that stands in its place: `start` or `unblock`. */
  show(mode, commands) {
    const areNew = JSON.stringify(commands) !== JSON.stringify(this.commands);
    this.commands = commands;
    this.form.hidden = mode !== "write";
    byId("start").hidden = mode !== "start";
    byId("unblock").hidden = mode !== "unblock";
    this.opener.hidden = commands.length === 0;
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
    if (this.chosen >= 0) {
      this.send(`/${this.offered()[this.chosen].command}`);
    } else if (text !== "") {
      this.send(text);
    }
  }

  send(text) {
    this.field.value = "";
    this.typed();
    this.close();
    this.actions.send(text);
  }

  typed() {
    byId("send").disabled = this.field.value.trim() === "";
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
    if (/^\/\w*$/.test(this.field.value) && this.offered().length > 0) {
      this.open();
    } else {
      this.close();
    }
  }

  /** The commands that begin as what is typed. */
  offered() {
    const typed = this.field.value.startsWith("/") ? this.field.value.slice(1).toLowerCase() : "";
    return this.commands.filter((command) => command.command.startsWith(typed));
  }

  toggleAll() {
    if (this.list.hidden) {
      this.open();
      this.field.focus();
    } else {
      this.close();
    }
  }

  open() {
    this.chosen = -1;
    this.list.hidden = false;
    this.opener.setAttribute("aria-expanded", "true");
    this.list.replaceChildren(...this.offered().map((command, index) => this.item(command, index)));
  }

  item(command, index) {
    const node = element(
      "li",
      { role: "option", id: `command-${index}`, "aria-selected": "false" },
      element("b", {}, `/${command.command}`),
      element("span", {}, command.description),
    );
    // Before the field loses the focus, which would close the list.
    node.addEventListener("pointerdown", (event) => event.preventDefault());
    node.addEventListener("click", () => this.send(`/${command.command}`));
    return node;
  }

  close() {
    this.chosen = -1;
    this.list.hidden = true;
    this.opener.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  closeSoon() {
    setTimeout(() => {
      if (document.activeElement !== this.opener) {
        this.close();
      }
    });
  }

  pressedKey(event) {
    // Enter ends the choice of characters in a Chinese or Japanese keyboard; that sends nothing.
    if (event.isComposing) {
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.form.requestSubmit();
    } else if (event.key === "Escape") {
      this.close();
    } else if (!this.list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.choose(event.key === "ArrowDown" ? 1 : -1);
    }
  }

  choose(step) {
    const items = [...this.list.children];
    this.chosen = (this.chosen + step + items.length) % items.length;
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === this.chosen)));
    items[this.chosen].scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", items[this.chosen].id);
    byId("send").disabled = false;
  }
}
