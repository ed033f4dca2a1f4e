/* Draws the flows of a page for reading. */
(function () {
  "use strict";

  function marks(text) {
    return text.replace(/[{}\s]/g, "").split(",").filter(Boolean).map(function (pair) { return pair.split("="); });
  }

  /* A narrow screen shows a part only: the one around the current step, at a size that can be read. */
  function bringIntoSight(canvas, element) {
    var screen = canvas.viewbox().outer;
    if (screen.width < 500) {
      var width = screen.width / 0.8, height = screen.height / 0.8;
      canvas.viewbox({
        x: element.x + element.width / 2 - width / 2,
        y: element.y + element.height / 2 - height / 2,
        width: width,
        height: height
      });
    }
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
      var current = marks(place.dataset.marks).find(function (mark) { return mark[1] === "CURRENT" && registry.get(mark[0]); });
      if (current) { bringIntoSight(canvas, registry.get(current[0])); }
    });
  });
}());
