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
    var field = event.target.closest(".hd-keep input[type=text], .hd-keep textarea");
    if (!field) { return; }
    pending = field;
    since = since || Date.now();
    clearTimeout(waiting);
    waiting = setTimeout(function () { save(field); }, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  });

  document.addEventListener("change", function () { clearTimeout(waiting); since = 0; });

  window.jQuery(document).on("pfAjaxError", function () {
    var chip = document.getElementById("savedChip");
    if (chip) {
      chip.textContent = chip.getAttribute("data-unsaved");
      chip.className = "chip bad";
    }
    setTimeout(function () { save(pending); }, AGAIN);
  });
})();
