// The table, made better: search, filter and sort. Without this script all of it still stands there.
"use strict";
(() => {
  const form = document.getElementById("filters");
  const table = document.getElementById("initiatives");
  const told = document.getElementById("shown");
  const body = table.tBodies[0];
  const most = 500;
  const others = form.dataset.pages.split(" ").filter((page) => page !== form.dataset.here);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const names = ["phase", "state", "health"];
  let rows = [...body.rows];
  let loading = null;
  let sorting = null;

  async function rowsOf(page) {
    const answer = await fetch(page);
    if (!answer.ok) throw new Error(answer.status);
    const other = new DOMParser().parseFromString(await answer.text(), "text/html");
    return [...other.getElementById("initiatives").tBodies[0].rows];
  }

  // The other pages' rows are fetched when they are first needed, and only then.
  function everything() {
    if (loading === null) {
      if (others.length) told.textContent = told.dataset.loading;
      loading = Promise.all(others.map(rowsOf)).then((parts) => {
        rows = rows.concat(...parts.map((part) => part.map((row) => document.adoptNode(row))));
        if (others.length) document.querySelector(".pager").hidden = true;
      });
    }
    return loading;
  }

  function fits(row, words) {
    const text = row.textContent.toLocaleLowerCase();
    const chosen = names.every((name) => !form[name].value || row.dataset[name] === form[name].value);
    return chosen && words.every((word) => text.includes(word));
  }

  function valueOf(row, place) {
    const cell = row.cells[place];
    return cell.dataset.value ?? cell.textContent.trim();
  }

  // What is missing comes last, whichever way the rest is sorted.
  function compare(one, other) {
    const [a, b] = [valueOf(one, sorting.place), valueOf(other, sorting.place)];
    if (a === "" || b === "") return (a === "") - (b === "");
    const order = sorting.kind === "number" ? a - b : collator.compare(a, b);
    return sorting.down ? -order : order;
  }

  function show() {
    const words = form.q.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = rows.filter((row) => fits(row, words));
    if (sorting) found.sort(compare);
    body.replaceChildren(...found.slice(0, most));
    told.textContent = told.dataset.shown
      .replace("%shown%", Math.min(found.length, most)).replace("%all%", rows.length);
  }

  function update() {
    everything().then(show, () => { told.textContent = told.dataset.failed; loading = null; });
  }

  function sortBy(heading) {
    const down = heading.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.setAttribute("aria-sort", "none");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    sorting = { place: heading.cellIndex, kind: heading.dataset.sort, down };
    update();
  }

  for (const heading of table.tHead.rows[0].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sortBy(heading));
    heading.append(button);
    heading.setAttribute("aria-sort", "none");
  }
  const asked = new URLSearchParams(location.search);
  for (const name of ["q", ...names]) if (asked.has(name)) form[name].value = asked.get(name);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.hidden = false;
  if (location.search) update();
})();
