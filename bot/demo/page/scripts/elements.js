/** Building elements; texts only ever become text nodes. */

/** A new element with properties (`dataset` and attributes with a dash included) and children. */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role" || name === "lang") {
      node.setAttribute(name, value);
    } else {
      node[name] = value;
    }
  }
  node.append(...children);
  return node;
}

export const KANA = /[\u3041-\u30ff\uff66-\uff9f]/;
const HAN = /\p{Script=Han}/u;
const ICONS = { url: "M7 17 17 7M9 7h8v8", copy_text: "M9 9h10v10H9zM5 15V5h10" };

/** A small drawing that says what a button does besides sending something to the bot. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", ICONS[name]);
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "mark");
  svg.setAttribute("aria-hidden", "true");
  svg.append(path);
  return svg;
}

/**
 * The language that a text seems to be in, as far as it matters for fonts and voices. A Chinese
 * text may quote a Japanese line: half of the lines decide.
 */
export function languageOf(text, appLanguage) {
  const lines = text.split("\n").filter((line) => KANA.test(line) || HAN.test(line));
  if (lines.length === 0) {
    return /[a-z]/i.test(text) ? "en" : "";
  }
  if (lines.filter((line) => KANA.test(line)).length * 2 >= lines.length) {
    return "ja";
  }
  if (appLanguage === "ja") {
    return "ja";
  }
  return /^zh-(hant|tw|hk|mo)/i.test(appLanguage ?? "") ? "zh-Hant" : "zh-Hans";
}
