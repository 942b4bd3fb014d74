/** Inline mode: asks the bot while `@username …` is typed, and lists what it offers. */

import { element, languageOf } from "./elements.js";
import { Listbox } from "./listbox.js";

const PAUSE = 300;
const PATIENCE = 30_000;
const LONGEST_QUERY = 256;
const NEAR_THE_END = 80;
const byId = (id) => document.getElementById(id);

export class Inline {
  /**
   * `actions` has ask(query, offset), choose(queryId, resultId), send(text), write(text), and
   * changed(), which hears when the list comes or goes.
   */
  constructor(field, actions) {
    this.actions = actions;
    this.username = "";
    this.language = null;
    this.text = "";
    this.asked = null;
    this.nextOffset = "";
    this.timer = 0;
    this.panel = byId("inline");
    this.status = byId("inline-status");
    this.list = new Listbox(byId("results"), field);
    this.panel.addEventListener("scroll", () => this.askForMore());
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  /** Ask for what is typed, as soon as nothing more is typed for a moment. */
  typed(text) {
    if (text === this.text) {
      return;
    }
    const query = this.queryIn(text);
    if (query === undefined || this.queryIn(this.text) === undefined) {
      this.close();
    }
    this.text = text;
    if (query !== undefined) {
      this.prepare(query);
    } else if (this.isBeginningOfName(text)) {
      this.panel.hidden = false;
      this.list.show([this.nameNode()]);
    }
  }

  /** What is typed after the bot's name and a space, undefined when that is not what it is. */
  queryIn(text) {
    const name = `@${this.username} `.toLowerCase();
    const isInline = text.replace("\n", " ").toLowerCase().startsWith(name);
    return isInline ? text.slice(name.length, name.length + LONGEST_QUERY) : undefined;
  }

  isBeginningOfName(text) {
    return text !== "" && `@${this.username}`.toLowerCase().startsWith(text.toLowerCase());
  }

  /** Older results stay in sight until there are new ones, or else the list would flicker. */
  prepare(query) {
    clearTimeout(this.timer);
    this.asked = null;
    this.nextOffset = "";
    this.list.isBusy = true;
    this.wait();
    this.timer = setTimeout(() => this.ask(query, ""), PAUSE);
  }

  ask(query, offset) {
    clearTimeout(this.timer);
    this.asked = { query, offset };
    this.wait();
    this.timer = setTimeout(() => this.giveUp(), PATIENCE);
    this.actions.ask(query, offset);
  }

  /** Show that something is to come, below what is there. */
  wait() {
    this.panel.hidden = false;
    this.panel.classList.add("waiting");
    this.status.textContent = "查找中 · 検索中";
    this.actions.changed();
  }

  giveUp() {
    this.asked = null;
    if (this.list.isBusy) {
      this.list.hide();
    }
    this.settle();
  }

  /** Show what the bot offers, if that is still what is asked for. */
  answered({ inline_query_id: id, query, offset, results, next_offset: nextOffset, button }) {
    if (query !== this.asked?.query || offset !== this.asked.offset) {
      return;
    }
    this.asked = null;
    this.nextOffset = nextOffset;
    const nodes = results.map((result) => this.resultNode(result, id));
    if (offset === "") {
      this.list.show(button ? [this.buttonNode(button), ...nodes] : nodes);
      this.panel.scrollTop = 0;
    } else {
      this.list.append(nodes);
    }
    this.settle();
    this.askForMore();
  }

  /** Show that nothing more is to come; without a result there is nothing to show at all. */
  settle() {
    clearTimeout(this.timer);
    const count = this.list.node.querySelectorAll(".result").length;
    this.panel.classList.remove("waiting");
    this.panel.hidden = !this.list.isOpen;
    this.status.textContent = count > 0 ? `${count} 个结果 · ${count} 件` : "没有结果 · 結果なし";
    this.actions.changed();
  }

  /** Ask for the next results when the last one is near. */
  askForMore() {
    const { scrollTop, clientHeight, scrollHeight } = this.panel;
    const isNear = scrollTop + clientHeight > scrollHeight - NEAR_THE_END;
    if (this.nextOffset !== "" && this.asked === null && isNear) {
      const offset = this.nextOffset;
      this.nextOffset = "";
      this.ask(this.queryIn(this.text), offset);
    }
  }

  /** Show nothing, and take no answer, until something else is typed. */
  close() {
    clearTimeout(this.timer);
    this.asked = null;
    this.nextOffset = "";
    this.list.hide();
    this.panel.hidden = true;
    this.panel.classList.remove("waiting");
    this.status.textContent = "";
    this.actions.changed();
  }

  resultNode(result, queryId) {
    const { title, description, url } = result;
    const words = [element("b", {}, title)];
    if (description) {
      words.push(element("span", {}, description));
    }
    if (url) {
      words.push(element("small", {}, new URL(url).host));
    }
    // The first letter or character, not a bracket or an emoji before it.
    const [initial] = title.match(/[\p{L}\p{N}]/u) ?? [...title];
    const node = element(
      "li",
      { className: "result", lang: languageOf(`${title}\n${description ?? ""}`, this.language) },
      element("i", { "aria-hidden": "true" }, initial),
      element("div", {}, ...words),
    );
    node.addEventListener("click", () => this.actions.choose(queryId, result.id));
    return node;
  }

  buttonNode({ text, start_parameter: parameter, web_app: app }) {
    const node = element("li", { className: "lead", lang: languageOf(text, this.language) }, text);
    node.addEventListener("click", () => {
      if (app) {
        open(app.url, "_blank", "noopener");
      } else {
        this.actions.send(`/start ${parameter}`);
      }
    });
    return node;
  }

  /** The bot's name, for those who do not want to type all of it. */
  nameNode() {
    const name = `@${this.username}`;
    const words = [element("b", {}, name), element("span", {}, "查找 · 検索")];
    const node = element("li", { className: "name" }, ...words);
    node.addEventListener("click", () => this.actions.write(`${name} `));
    return node;
  }
}
