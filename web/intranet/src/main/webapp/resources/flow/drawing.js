/* Draws the flows of a page for reading. */
(function () {
  "use strict";

  function marks(text) {
    return text.replace(/[{}\s]/g, "").split(",").filter(Boolean).map(function (pair) { return pair.split("="); });
  }

  document.querySelectorAll(".drawing").forEach(function (place) {
    var viewer = new BpmnJS({ container: place });
    viewer.importXML(place.dataset.drawing).then(function () {
      var canvas = viewer.get("canvas");
      var registry = viewer.get("elementRegistry");
      canvas.zoom("fit-viewport", "auto");
      marks(place.dataset.marks).forEach(function (mark) {
        if (registry.get(mark[0])) { canvas.addMarker(mark[0], "hd-" + mark[1].toLowerCase()); }
      });
    });
  });
}());
