/* The counts in the frame, pushed by the server. Asked for without the cookie, so that listening keeps no session alive, and only by the page that is looked at. */
(function () {
  "use strict";

  var ticket = document.body.dataset.newsTicket;
  var address = document.body.dataset.newsAddress;
  var abort = null;
  var pause = 5000;
  var over = false;

  function show(counts) {
    Object.keys(counts).forEach(function (name) {
      document.querySelectorAll("[data-news=" + name + "]").forEach(function (place) {
        place.textContent = counts[name].toLocaleString("en-US");
      });
      document.querySelectorAll("[data-news-around=" + name + "]").forEach(function (place) { place.classList.toggle("hd-none", counts[name] === 0); });
    });
  }

  function read(block) {
    if (/^event: end/m.test(block)) { over = true; return; }
    var data = /^data: (.*)$/m.exec(block);
    if (data) { show(JSON.parse(data[1])); }
  }

  function follow(response, mine) {
    if (response.status !== 200) { over = true; return Promise.resolve(); }
    var reader = response.body.getReader(), decoder = new TextDecoder(), text = "";
    function next() {
      return reader.read().then(function (piece) {
        if (piece.done || mine !== abort) { return; }
        pause = 5000;
        text += decoder.decode(piece.value, { stream: true });
        var blocks = text.split("\n\n");
        text = blocks.pop();
        blocks.forEach(read);
        return next();
      });
    }
    return next();
  }

  function listen() {
    if (abort || over || document.hidden) { return; }
    var mine = abort = new AbortController();
    fetch(address, { headers: { "X-Hongdun-Ticket": ticket }, credentials: "omit", cache: "no-store", signal: mine.signal })
      .then(function (response) { return follow(response, mine); })
      .catch(function () { /* gone, or left on purpose: asked again below */ })
      .then(function () {
        if (mine !== abort) { return; }
        abort = null;
        window.setTimeout(listen, pause);
        pause = Math.min(60000, pause * 2);
      });
  }

  function leave() {
    if (abort) { var was = abort; abort = null; was.abort(); }
  }

  if (!ticket || !window.AbortController) { return; }
  document.addEventListener("visibilitychange", function () { if (document.hidden) { leave(); } else { listen(); } });
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", listen);
})();
