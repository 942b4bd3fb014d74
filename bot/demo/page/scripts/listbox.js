/** A list above the text field: chosen from by arrow keys, while the focus stays in the field. */

export class Listbox {
  /** `opener` is the button that opens the list, where there is one. */
  constructor(node, field, opener = undefined) {
    this.node = node;
    this.field = field;
    this.opener = opener;
    this.chosen = -1;
    // Before the field loses the focus, which would close the list.
    node.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.node.hidden;
  }

  /** Whether what is shown is about to be replaced: until then nothing of it can be chosen. */
  get isBusy() {
    return this.node.getAttribute("aria-busy") === "true";
  }

  set isBusy(isBusy) {
    this.node.setAttribute("aria-busy", String(isBusy));
    if (isBusy) {
      this.forget();
    }
  }

  get hasChoice() {
    return this.isOpen && this.chosen >= 0;
  }

  /** Show these options, none of them chosen; a click on one is what choosing it does. */
  show(options) {
    this.node.replaceChildren();
    this.forget();
    this.isBusy = false;
    this.node.hidden = options.length === 0;
    this.opener?.setAttribute("aria-expanded", String(this.isOpen));
    this.append(options);
  }

  /** Show more options after those that are there. */
  append(options) {
    for (const option of options) {
      option.id = `${this.node.id}-${this.node.children.length}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      this.node.append(option);
    }
  }

  hide() {
    this.show([]);
  }

  /** Choose nothing any more. */
  forget() {
    this.node.children[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = -1;
    this.field.removeAttribute("aria-activedescendant");
  }

  /** Choose the next option, or the one before with -1; after the last comes the first. */
  move(step) {
    if (this.isBusy) {
      return;
    }
    const { length } = this.node.children;
    const from = this.chosen < 0 && step < 0 ? 0 : this.chosen;
    const next = (from + step + length) % length;
    this.forget();
    this.chosen = next;
    const option = this.node.children[next];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", option.id);
  }

  /** Do what the chosen option does. */
  take() {
    this.node.children[this.chosen].click();
  }
}
