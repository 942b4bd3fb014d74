/** What the page asks of the server, and how it hears of changes. */

async function call(path, method = "GET", body = undefined) {
  const response = await fetch(`chat/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
  return response.json();
}

/** Everybody, and the language codes to choose from. */
export const readUsers = () => call("users");

/** The messages of a user's chat, oldest first. */
export const readMessages = async (user) => (await call(`users/${user}/messages`)).messages;

/** Say something in a user's name. */
export const sendText = (user, text) => call(`users/${user}/messages`, "POST", { text });

/** Ask the bot inline, from an offset of its on; the answer comes as an event. */
export const askInline = (user, query, offset) =>
  call(`users/${user}/inline_queries`, "POST", { query, offset });

/** Send one of the results that the bot has offered. */
export const chooseResult = (user, queryId, resultId) =>
  call(`users/${user}/inline_queries/${queryId}/choice`, "POST", { result_id: resultId });

/** Press a callback button; gives the id that its answer will carry. */
export const pressButton = async (user, message, row, column) => {
  const press = { message_id: message, row, column };
  return (await call(`users/${user}/presses`, "POST", press)).callback_query_id;
};

/** Set what the user's app is set to, null for nothing. */
export const setLanguage = (user, code) =>
  call(`users/${user}/language`, "POST", { language_code: code });

/** Block the bot, or let it write again. */
export const setBlock = (user, blocked) => call(`users/${user}/block`, "POST", { blocked });

/** Empty the chat. */
export const clearChat = (user) => call(`users/${user}/messages`, "DELETE");

/**
 * Hear of every change. The browser connects again by itself; `onConnected` is called each time,
 * for what happened in between is not repeated.
 */
export function listen({ onConnected, onLost, onEvent }) {
  const source = new EventSource("chat/events");
  source.addEventListener("open", onConnected);
  source.addEventListener("error", onLost);
  source.addEventListener("message", (message) => onEvent(JSON.parse(message.data)));
  addEventListener("pagehide", () => source.close());
}
