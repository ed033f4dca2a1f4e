/* What PrimeFaces leaves to be done about its upload. */
(function () {
  "use strict";

  /* names and roles it leaves out */
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
    /* it writes its progress bar with an inline style, which the page's policy forbids; the style sheet hides it as well */
    window.jQuery.htmlPrefilter = function (html) { return html.replace(/(class="ui-progressbar-value[^"]*") style="[^"]*"/g, "$1"); };
  });
})();
