/** The page: one user's chat with the bot, as it stands on the server. */

import { Composer } from "./composer.js";
import { Log } from "./log.js";
import { alertUser, copy, toast } from "./notices.js";
import { Panel } from "./panel.js";
import * as server from "./server.js";

const PATIENCE = 15_000;
const ONLINE = "bot · 机器人 · ボット";
const FAILED = "没有成功 · うまくいきませんでした";
const OFFLINE = "连接中… · 接続中…";

const byId = (id) => document.getElementById(id);

class Chat {
  constructor() {
    this.users = [];
    this.codes = [];
    this.messageCount = 0;
    this.unread = new Set();
    this.presses = new Map();
    this.answered = new Map();
    this.currentId = Number(location.hash.slice(1));
    this.startParameter = new URLSearchParams(location.search).get("start");
    this.log = new Log(byId("log"), {
      press: (...press) => this.press(...press),
      copy,
      send: (text) => this.send(text),
      openLink: (url) => this.openLink(url),
      goTo: (id) => this.log.goTo(id),
      write: (text) => this.composer.write(text),
    });
    this.composer = new Composer({
      send: (text) => this.send(text),
      start: () => this.start(),
      unblock: () => server.setBlock(this.currentId, false),
      ask: (query, offset) => server.askInline(this.currentId, query, offset),
      choose: (queryId, resultId) => this.chooseResult(queryId, resultId),
    });
    this.panel = new Panel({
      choose: (id) => this.choose(id),
      setLanguage: (code) => server.setLanguage(this.currentId, code),
      setBlock: (blocked) => server.setBlock(this.currentId, blocked),
      clear: () => server.clearChat(this.currentId),
    });
    this.work = Promise.resolve();
    server.listen({
      onConnected: () => this.inTurn(() => this.refresh()),
      onLost: () => { byId("status").textContent = OFFLINE; },
      onEvent: (event) => this.inTurn(() => this.heard(event)),
    });
  }

  /** Do one thing after the other: what is read from the server must not undo a later event. */
  inTurn(action) {
    this.work = this.work.then(action).catch(() => toast(FAILED));
    return this.work;
  }

  get user() {
    return this.users.find((user) => user.id === this.currentId);
  }

  /** Read everything anew: at the beginning, after a lost connection, for another user. */
  async refresh() {
    await this.readUsers();
    const { user } = this;
    const messages = await server.readMessages(user.id);
    if (user.id !== this.currentId) {
      return;
    }
    this.messageCount = messages.length;
    this.log.showAll(messages, user.language_code, user.bot.description);
    this.showFrame();
    byId("status").textContent = ONLINE;
  }

  async readUsers() {
    const { users, language_codes: codes } = await server.readUsers();
    this.users = users;
    this.codes = codes;
    if (!this.user) {
      this.currentId = users[0].id;
    }
  }

  /** Show all but the messages. */
  showFrame() {
    const { user } = this;
    document.title = user.bot.name;
    byId("bot-name").textContent = user.bot.name;
    byId("bot-avatar").textContent = [...user.bot.name][0] ?? "";
    document.documentElement.lang = user.language_code?.startsWith("ja") ? "ja" : "zh-Hans";
    this.composer.show(this.mode(), user);
    this.panel.show(this.users, this.currentId, this.codes, this.unread);
  }

  mode() {
    if (this.user.has_blocked_bot) {
      return "unblock";
    }
    return this.messageCount === 0 || this.startParameter !== null ? "start" : "write";
  }

  choose(id) {
    this.currentId = id;
    this.unread.delete(id);
    history.replaceState(null, "", `#${id}`);
    this.log.clear();
    this.composer.close();
    return this.inTurn(() => this.refresh());
  }

  async heard(event) {
    if (event.type === "user") {
      await this.refresh();
    } else if (event.user_id !== this.currentId) {
      if (event.type === "message" && event.message.from.is_bot) {
        this.unread.add(event.user_id);
        this.showFrame();
      }
    } else if (event.type === "message") {
      this.messageCount = Math.max(this.messageCount, 1);
      this.log.show(event.message);
      this.composer.show(this.mode(), this.user);
    } else if (event.type === "deleted") {
      this.log.remove(event.message_id);
    } else if (event.type === "cleared" || event.type === "profile") {
      await this.refresh();
    } else if (event.type === "answer") {
      this.answer(event);
    } else if (event.type === "inline_answer") {
      this.composer.inline.answered(event);
    }
  }

  send(text) {
    toast("");
    return server.sendText(this.currentId, text);
  }

  chooseResult(queryId, resultId) {
    toast("");
    return server.chooseResult(this.currentId, queryId, resultId);
  }

  start() {
    const text = this.startParameter ? `/start ${this.startParameter}` : "/start";
    this.startParameter = null;
    history.replaceState(null, "", `${location.pathname}${location.hash}`);
    // The button goes away: the focus must not get lost with it.
    byId("log").focus({ preventScroll: true });
    return this.send(text);
  }

  /** Take over links to this bot, which would start it on Telegram. */
  openLink(url) {
    const { hostname, pathname, searchParams } = new URL(url);
    if (hostname !== "t.me" || pathname.slice(1) !== this.user.bot.username) {
      return false;
    }
    const parameter = searchParams.get("start");
    this.send(parameter ? `/start ${parameter}` : "/start");
    return true;
  }

  async press(messageId, { row, column }, button) {
    if (button.getAttribute("aria-busy") === "true") {
      return;
    }
    button.setAttribute("aria-busy", "true");
    toast("");
    let id;
    try {
      id = await server.pressButton(this.currentId, messageId, row, column);
    } catch (error) {
      button.removeAttribute("aria-busy");
      throw error;
    }
    this.presses.set(id, button);
    setTimeout(() => this.rest(id), PATIENCE);
    // The answer may have been faster than the id.
    if (this.answered.has(id)) {
      this.rest(id);
    }
  }

  answer({ callback_query_id: id, text, url, show_alert: showAlert }) {
    this.answered.set(id, url);
    this.rest(id);
    if (text && showAlert) {
      alertUser(text);
    } else if (text) {
      toast(text);
    }
  }

  /** Let a button come to rest that was pressed here, and open what its answer links to. */
  rest(id) {
    this.presses.get(id)?.removeAttribute("aria-busy");
    const url = this.answered.get(id);
    if (this.presses.delete(id) && url) {
      this.openLink(url);
    }
  }
}

addEventListener("unhandledrejection", () => toast(FAILED));
new Chat();
