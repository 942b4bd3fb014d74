/** What the bot answers to a pressed button: a line for a moment, or an alert to close. */

const SECONDS = 4;
let timer = 0;

/** Show a line above the composer for a moment. */
export function toast(text) {
  const node = document.getElementById("toast");
  clearTimeout(timer);
  node.textContent = text;
  timer = setTimeout(() => { node.textContent = ""; }, SECONDS * 1000);
}

/** Show a text until it is closed; the focus goes back to where it was. */
export function alertUser(text) {
  const dialog = document.getElementById("alert");
  document.getElementById("alert-text").textContent = text;
  if (!dialog.open) {
    dialog.showModal();
  }
}

/** Copy a text, and say so. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("已复制 · コピーしました");
  } catch {
    toast(`未能复制 · コピーできませんでした:\n${text}`);
  }
}
