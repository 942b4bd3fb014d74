/** The settings of the demo: who is writing, in which language their app is, and what they do. */

import { element } from "./elements.js";

const byId = (id) => document.getElementById(id);

const LANGUAGES = {
  "zh-hans": "简体中文",
  "zh-hant": "繁體中文",
  ja: "日本語",
  en: "English",
  "": "未设定 · 未設定 · not set",
};

export class Panel {
  /** `actions` has choose(id), setLanguage(code), setBlock(blocked) and clear(). */
  constructor(actions) {
    this.actions = actions;
    this.node = byId("panel");
    byId("open-panel").addEventListener("click", () => this.open());
    byId("close-panel").addEventListener("click", () => this.close());
    byId("scrim").addEventListener("click", () => this.close());
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.close();
      }
    });
    byId("language").addEventListener("change", (event) => {
      actions.setLanguage(event.target.value || null);
    });
    byId("block").addEventListener("click", () => actions.setBlock(!this.isBlocked));
    byId("clear").addEventListener("click", () => {
      actions.clear();
      this.close();
    });
  }

  open() {
    this.setOpen(true);
    (this.node.querySelector("input:checked") ?? this.node).focus();
  }

  close() {
    if (this.node.classList.contains("open")) {
      this.setOpen(false);
      byId("open-panel").focus();
    }
  }

  setOpen(isOpen) {
    this.node.classList.toggle("open", isOpen);
    byId("scrim").hidden = !isOpen;
    byId("phone").inert = isOpen;
    byId("open-panel").setAttribute("aria-expanded", String(isOpen));
  }

  /** Show everybody, with a dot beside those who have something unread. */
  show(users, currentId, codes, unread) {
    const focusedId = document.activeElement?.dataset?.user;
    byId("users").replaceChildren(
      ...users.map((user, index) => this.userNode(user, index, user.id === currentId, unread)),
    );
    byId("users").querySelector(`[data-user="${focusedId}"]`)?.focus();
    const current = users.find((user) => user.id === currentId);
    this.isBlocked = current.has_blocked_bot;
    byId("block").textContent = this.isBlocked
      ? "解除屏蔽 · ブロック解除 · Unblock bot"
      : "屏蔽机器人 · ボットをブロック · Block bot";
    if (byId("language").length === 0) {
      byId("language").append(...codes.map((code) => languageOption(code ?? "")));
    }
    byId("language").value = current.language_code ?? "";
    byId("unread-elsewhere").hidden = unread.size === 0;
  }

  userNode(user, index, isCurrent, unread) {
    const input = element("input", { type: "radio", name: "user", checked: isCurrent });
    input.dataset.user = user.id;
    input.addEventListener("change", () => this.actions.choose(user.id));
    input.addEventListener("click", () => {
      // A choice by the arrow keys leaves the settings open, one by pointer closes them.
      if (input.dataset.pointed) {
        this.close();
      }
    });
    const blocked = user.has_blocked_bot ? " · 已屏蔽 · ブロック中" : "";
    const label = element(
      "label",
      { className: "user" },
      input,
      element("span", { className: `avatar tint-${index % 5}`, "aria-hidden": "true" }, user.name[0]),
      element(
        "span",
        { className: "name" },
        user.name,
        element("small", {}, (LANGUAGES[user.language_code ?? ""] ?? user.language_code) + blocked),
      ),
    );
    label.addEventListener("pointerdown", () => { input.dataset.pointed = "yes"; });
    if (unread.has(user.id)) {
      label.append(element("span", { className: "dot", role: "img", "aria-label": "未读 · 未読" }));
    }
    return label;
  }
}

function languageOption(code) {
  return element("option", { value: code }, LANGUAGES[code] ?? code);
}
