// Comfort only: the page says everything without this script.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const choice = (label, options) => {
  const select = element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
  return [element("label", {}, label, select), select];
};

// A link into a closed disclosure opens it.
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    if (at.hidden) at.hidden = false;
  }
  if (target) target.scrollIntoView({ block: "center" });
};
addEventListener("hashchange", reveal);
if (location.hash) reveal();

// Filters over the matrix and the lists of single claims.
const shared = document.getElementById("shared");
if (shared) {
  const rows = all("tr[data-claim], li[data-claim]");
  const names = [...new Set(all("tr[data-speaker]").map((row) => row.dataset.speaker).filter(Boolean))].sort();
  const [speakerLabel, speaker] = choice("Speaker", [["", "everyone"], ...names.map((name) => [name, name])]);
  const words = element("input", { type: "search", placeholder: "words of a claim" });
  const shown = element("output", {});
  const apply = () => {
    const wanted = words.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const bySpeaker = !speaker.value || row.textContent.includes(speaker.value);
      row.hidden = !(bySpeaker && row.textContent.toLowerCase().includes(wanted));
      if (!row.hidden) count += 1;
    }
    shown.value = `${count} of ${rows.length} claims shown`;
  };
  speaker.addEventListener("change", apply);
  words.addEventListener("input", apply);
  shared.querySelector("h2").after(
    element("div", { className: "tools" }, speakerLabel, element("label", {}, "Filter", words), shown));
  apply();
}

// The same claim lights up in every article.
const light = (on) => (event) => {
  const mark = event.target.closest("mark[data-claim], tr[data-claim]");
  if (!mark) return;
  const same = `mark[data-claim="${CSS.escape(mark.dataset.claim)}"]`;
  all(same).forEach((other) => other.classList.toggle("linked", on));
};
for (const [start, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(start, light(true));
  document.addEventListener(end, light(false));
}

// Two articles side by side.
const articles = all("[data-article]");
const holder = document.querySelector(".articles");
if (holder && articles.length > 2) {
  const options = articles.map((a) => [a.dataset.article, a.querySelector("h3").textContent]);
  const [leftLabel, left] = choice("Read side by side", [["", "all articles"], ...options]);
  const [rightLabel, right] = choice("with", [["", "none"], ...options]);
  const pair = () => {
    const wanted = [left.value, right.value].filter(Boolean);
    articles.forEach((a) => { a.hidden = wanted.length > 0 && !wanted.includes(a.dataset.article); });
    holder.classList.toggle("pair", wanted.length === 2);
  };
  left.addEventListener("change", pair);
  right.addEventListener("change", pair);
  holder.before(element("div", { className: "tools" }, leftLabel, rightLabel));
} else if (holder && articles.length === 2) {
  holder.classList.add("pair");
}
