/* Keyboard, progress and addresses of lists. No inline script anywhere: everything hangs on attributes and classes. */
(function () {
  "use strict";

  function rows() { return Array.prototype.slice.call(document.querySelectorAll(".hd-table .ui-datatable-data > tr:not(.ui-datatable-empty-message), table.hd-rows-plain > tbody > tr")); }

  function typing(target) { return target.closest("input, textarea, select, [contenteditable]") !== null; }

  function move(step) {
    var all = rows();
    if (!all.length) { return; }
    var at = all.findIndex(function (row) { return row.classList.contains("hd-current"); });
    var next = Math.max(0, Math.min(all.length - 1, at + step));
    all.forEach(function (row) { row.classList.remove("hd-current"); });
    all[next].classList.add("hd-current");
    all[next].scrollIntoView({ block: "nearest" });
  }

  function open() {
    var current = document.querySelector("tr.hd-current a[href]");
    if (current) { current.click(); }
  }

  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      var find = document.querySelector(".find input");
      if (find) { event.preventDefault(); find.focus(); find.select(); }
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      var primary = document.querySelector(".hd-primary:not([disabled])");
      if (primary) { event.preventDefault(); primary.click(); }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    if (event.key === "j") { move(1); }
    if (event.key === "k") { move(-1); }
    if (event.key === "Enter" && !event.target.closest("a, button, summary, th, [role=tab]")) { open(); }
  });

  document.addEventListener("click", function (event) {
    var opener = event.target.closest("[data-open]");
    if (opener) {
      var target = document.querySelector(opener.getAttribute("data-open"));
      if (target) { opener.setAttribute("aria-expanded", String(target.classList.toggle("open"))); }
    }
    var phrase = event.target.closest("[data-phrase]");
    if (phrase) {
      var area = document.getElementById(phrase.getAttribute("data-into"));
      if (area) { area.value = phrase.getAttribute("data-phrase"); area.dispatchEvent(new Event("change", { bubbles: true })); area.focus(); }
    }
    if (event.target.closest("[data-print]")) { window.print(); }
    if (event.target.closest("[data-back]")) { window.history.back(); }
  });

  /* what cannot be taken back asks first */
  document.addEventListener("click", function (event) {
    var risky = event.target.closest("[data-confirm]");
    if (risky && !window.confirm(risky.getAttribute("data-confirm"))) { event.preventDefault(); event.stopImmediatePropagation(); }
  }, true);

  document.addEventListener("change", function (event) {
    var field = event.target.closest("[data-submit=change]");
    if (field && field.form) { field.form.requestSubmit(); }
  });

  /* empty filters do not belong into the address */
  document.addEventListener("submit", function (event) {
    if (event.target.matches("form.filters, form.find")) {
      event.target.querySelectorAll("input, select").forEach(function (field) { if (!field.value) { field.disabled = true; } });
    }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form.filters [disabled], form.find [disabled]").forEach(function (field) { field.disabled = false; });
  });

  /* an export tells how far it has come; where that cannot be read the link works as a plain one */
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-export]");
    var told = link && link.parentNode.querySelector("[data-export-progress]");
    if (!told || !window.ReadableStream || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    busy(true);
    fetch(link.href).then(function (answer) {
      var name = /filename\*=UTF-8''(.+)$/.exec(answer.headers.get("Content-Disposition") || "");
      if (!answer.ok || !name) { throw new Error(answer.status); }
      var reader = answer.body.getReader();
      var parts = [];
      var size = 0;
      function more(part) {
        if (part.done) { save(new Blob(parts), decodeURIComponent(name[1])); return undefined; }
        parts.push(part.value);
        size += part.value.length;
        told.textContent = told.getAttribute("data-export-progress").replace("{0}", Math.ceil(size / 1024).toLocaleString());
        return reader.read().then(more);
      }
      return reader.read().then(more);
    }).catch(function () { window.location.assign(link.href); }).finally(function () { busy(false); });
  });

  function save(file, name) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  function busy(on) {
    var bar = document.querySelector(".hd-busy");
    if (bar) { bar.classList.toggle("on", on); }
  }

  /* this file may stand before jQuery in the head, so it waits for the page */
  document.addEventListener("DOMContentLoaded", function () {
    if (!window.jQuery) { return; }
    window.jQuery(document)
      .on("pfAjaxSend", function () { busy(true); })
      .on("pfAjaxComplete", function (event, xhr, settings, args) {
        busy(false);
        if (args && args.listQuery !== undefined) {
          window.history.replaceState(null, "", window.location.pathname + (args.listQuery ? "?" + args.listQuery : ""));
          document.querySelectorAll("a[data-export]").forEach(function (link) {
            link.href = window.location.pathname + "?" + (args.listQuery ? args.listQuery + "&" : "") + "export=" + link.getAttribute("data-export");
          });
        }
      });
  });
})();
