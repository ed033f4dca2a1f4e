/* Nothing typed gets lost: what stands still for a moment is saved without leaving the field, who types on without a rest is saved every ten seconds, and what could not be saved is tried again. */
(function () {
  "use strict";

  var PAUSE = 1500;
  var AGAIN = 5000;
  var LONGEST = 10000;
  var waiting = null;
  var pending = null;
  var since = 0;

  function save(field) {
    if (field && document.contains(field)) { field.dispatchEvent(new Event("change", { bubbles: true })); }
  }

  document.addEventListener("input", function (event) {
    var field = event.target.closest("#wizard input[type=text], #wizard textarea");
    if (!field) { return; }
    pending = field;
    since = since || Date.now();
    clearTimeout(waiting);
    waiting = setTimeout(function () { save(field); }, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  });

  document.addEventListener("change", function () { clearTimeout(waiting); since = 0; });

  function failed() {
    var chip = document.getElementById("savedChip");
    if (chip) {
      chip.textContent = chip.getAttribute("data-unsaved");
      chip.classList.add("p-unsaved");
    }
    setTimeout(function () { save(pending); }, AGAIN);
  }

  /* names and roles PrimeFaces leaves out of its upload */
  function describe() {
    document.querySelectorAll(".ui-fileupload-choose:not([role])").forEach(function (button) { button.setAttribute("role", "group"); });
    document.querySelectorAll(".ui-fileupload-row").forEach(function (row) {
      var bar = row.querySelector("[role=progressbar]:not([aria-label])");
      var name = row.querySelector(".ui-fileupload-filename");
      if (bar && name) { bar.setAttribute("aria-label", name.textContent); }
    });
  }

  new MutationObserver(describe).observe(document.documentElement, { childList: true, subtree: true });

  /* this file stands before jQuery in the head, so it waits for the page */
  document.addEventListener("DOMContentLoaded", function () {
    if (!window.jQuery) { return; }
    window.jQuery(document).on("pfAjaxError", failed);
    /* PrimeFaces writes its progress bar with an inline style, which the page's policy forbids; the style sheet hides it as well */
    window.jQuery.htmlPrefilter = function (html) { return html.replace(/(class="ui-progressbar-value[^"]*") style="[^"]*"/g, "$1"); };
  });
})();
