/* The design page of the approval flows: the modeller with our elements only, and the form beside it. */
(function () {
  "use strict";

  var MODDLE = {
    name: "Hongdun", uri: "http://hongdun.org/flow", prefix: "hd", xml: { tagAlias: "lowerCase" }, associations: [],
    types: [
      { name: "FlowOfHouse", "extends": ["bpmn:Process"], properties: attributes("fields") },
      { name: "Step", "extends": ["bpmn:UserTask"], properties: attributes("who", "whoValue", "whoUnit", "mode", "ratio", "veto", "term", "termParameter", "returnTo", "withdraw", "opinion", "phrases", "rights", "batch", "skipSame") },
      { name: "Way", "extends": ["bpmn:SequenceFlow"], properties: attributes("condition") },
      { name: "Timeout", "extends": ["bpmn:BoundaryEvent"], properties: attributes("term", "termParameter") }
    ]
  };
  var WHO = ["INITIATOR", "INITIATOR_HEAD", "ROLE_IN_UNIT", "POST_IN_UNIT", "UNIT", "PERSON", "PREVIOUS_HANDLER", "STEP_HANDLER", "CHOSEN", "APPLICANT"];
  var UNITS = ["ITEM", "INITIATOR", "ABOVE"];
  var MODES = ["SINGLE", "CLAIM", "COUNTERSIGN", "SERIAL"];
  var RIGHTS = ["HIDDEN", "READ", "WRITE", "MUST"];
  var TYPES = ["TEXT", "NUMBER", "FLAG", "DATE"];

  function attributes() {
    return Array.prototype.map.call(arguments, function (name) { return { name: name, isAttr: true, type: "String" }; });
  }

  var root = document.getElementById("flow-designer");
  if (!root || !window.BpmnJS) { return; }
  var words = JSON.parse(root.dataset.words);
  var choices = JSON.parse(root.dataset.choices);
  var readOnly = root.dataset.readonly === "true" || window.innerWidth < 900;
  var canvasBox = root.querySelector(".canvas");
  var panel = root.querySelector("aside");
  var lensBox = root.querySelector(".lenses");
  var dirty = false;
  var modeler;

  function word(key) { return words[key] || key; }

  function translation() {
    if (!root.dataset.zn) { return Promise.resolve({}); }
    return import(root.dataset.zn).then(function (module) { return module.default; });
  }

  /* --- what the modeller offers: our elements and nothing else --- */

  function OurPalette(palette, create, elementFactory, lassoTool, handTool, globalConnect) {
    this.getPaletteEntries = function () {
      function shape(type, group, icon, label, options) {
        function start(event) { create.start(event, elementFactory.createShape(Object.assign({ type: type }, options))); }
        return { group: group, className: icon, title: word(label), action: { dragstart: start, click: start } };
      }
      function subProcess(event) {
        var box = elementFactory.createShape({ type: "bpmn:SubProcess", x: 0, y: 0, isExpanded: true });
        var begin = elementFactory.createShape({ type: "bpmn:StartEvent", x: 40, y: 82, parent: box });
        create.start(event, [box, begin], { hints: { autoSelect: [box] } });
      }
      return {
        hand: { group: "tools", className: "bpmn-icon-hand-tool", title: word("hand"), action: { click: function (e) { handTool.activateHand(e); } } },
        lasso: { group: "tools", className: "bpmn-icon-lasso-tool", title: word("lasso"), action: { click: function (e) { lassoTool.activateSelection(e); } } },
        connect: { group: "tools", className: "bpmn-icon-connection-multi", title: word("connect"), action: { click: function (e) { globalConnect.start(e); } } },
        line: { group: "tools", separator: true },
        start: shape("bpmn:StartEvent", "event", "bpmn-icon-start-event-none", "kind.START"),
        task: shape("bpmn:UserTask", "activity", "bpmn-icon-user-task", "kind.TASK"),
        choice: shape("bpmn:ExclusiveGateway", "gateway", "bpmn-icon-gateway-xor", "kind.EXCLUSIVE"),
        parallel: shape("bpmn:ParallelGateway", "gateway", "bpmn-icon-gateway-parallel", "kind.PARALLEL"),
        sub: { group: "activity", className: "bpmn-icon-subprocess-expanded", title: word("kind.SUBPROCESS"), action: { dragstart: subProcess, click: subProcess } },
        end: shape("bpmn:EndEvent", "event", "bpmn-icon-end-event-none", "kind.END")
      };
    };
    palette.registerProvider(this);
  }
  OurPalette.$inject = ["palette", "create", "elementFactory", "lassoTool", "handTool", "globalConnect"];

  function OurPad(contextPad, modeling, elementFactory, connect, create, autoPlace, selection) {
    function erase(elements) { modeling.removeElements(elements.slice()); }
    this.getMultiElementContextPadEntries = function (elements) {
      return { "delete": { group: "edit", className: "bpmn-icon-trash", title: word("remove"), action: { click: function () { erase(elements); } } } };
    };
    this.getContextPadEntries = function (element) {
      var entries = {};
      function add(key, type, icon, label) {
        function drag(event) { create.start(event, elementFactory.createShape({ type: type }), { source: element }); }
        entries["append." + key] = {
          group: "model", className: icon, title: word("append") + word(label),
          action: { dragstart: drag, click: function () { autoPlace.append(element, elementFactory.createShape({ type: type })); } }
        };
      }
      var kind = element.type;
      if (kind !== "label" && kind !== "bpmn:EndEvent" && kind !== "bpmn:SequenceFlow" && kind !== "bpmn:Process") {
        add("task", "bpmn:UserTask", "bpmn-icon-user-task", "kind.TASK");
        add("choice", "bpmn:ExclusiveGateway", "bpmn-icon-gateway-xor", "kind.EXCLUSIVE");
        add("parallel", "bpmn:ParallelGateway", "bpmn-icon-gateway-parallel", "kind.PARALLEL");
        add("end", "bpmn:EndEvent", "bpmn-icon-end-event-none", "kind.END");
        entries.connect = {
          group: "connect", className: "bpmn-icon-connection-multi", title: word("connect"),
          action: { click: function (e) { connect.start(e, element); }, dragstart: function (e) { connect.start(e, element); } }
        };
      }
      if (kind === "bpmn:UserTask") {
        entries.timer = {
          group: "model", className: "bpmn-icon-intermediate-event-catch-timer", title: word("attach") + word("kind.TIMER"),
          action: { click: function () {
            var timer = modeling.createShape({ type: "bpmn:BoundaryEvent", eventDefinitionType: "bpmn:TimerEventDefinition" }, { x: element.x + element.width - 28, y: element.y + element.height }, element, { attach: true });
            selection.select(timer);
          } }
        };
      }
      if (kind !== "bpmn:Process") {
        entries["delete"] = { group: "edit", className: "bpmn-icon-trash", title: word("remove"), action: { click: function () { erase([element]); } } };
      }
      return entries;
    };
    contextPad.registerProvider(this);
  }
  OurPad.$inject = ["contextPad", "modeling", "elementFactory", "connect", "create", "autoPlace", "selection"];

  function modules(texts) {
    var none = ["value", null];
    if (readOnly) { return [{ paletteProvider: none, contextPadProvider: none }]; }
    return [{
      __init__: ["paletteProvider", "contextPadProvider"],
      translate: ["value", function (template, values) {
        var text = texts[template] || template;
        return text.replace(/{([^}]+)}/g, function (all, key) { return values && key in values ? values[key] : all; });
      }],
      paletteProvider: ["type", OurPalette],
      contextPadProvider: ["type", OurPad],
      replaceMenuProvider: none, alignElementsContextPadProvider: none, alignElementsMenuProvider: none, distributeElementsMenuProvider: none
    }];
  }

  /* --- the form --- */

  function make(tag, settings, children) {
    var node = document.createElement(tag);
    Object.keys(settings || {}).forEach(function (name) {
      if (name === "text") { node.textContent = settings.text; }
      else if (name === "on") { node.addEventListener(settings.on[0], settings.on[1]); }
      else if (name in node && name !== "list") { node[name] = settings[name]; }
      else { node.setAttribute(name, settings[name]); }
    });
    (children || []).forEach(function (child) { if (child) { node.appendChild(child); } });
    if (readOnly && /^(INPUT|SELECT|TEXTAREA)$/.test(node.tagName)) { node.disabled = true; }
    return node;
  }

  function labelled(key, control) {
    return make("label", {}, [make("span", { text: word(key) }), control]);
  }

  function ticked(key, on, change) {
    return make("label", { className: "tick" }, [make("input", { type: "checkbox", checked: on, on: ["change", function (e) { change(e.target.checked); }] }), make("span", { text: word(key) })]);
  }

  function pick(options, value, change) {
    var list = make("select", { on: ["change", function (e) { change(e.target.value); }] }, options.map(function (option) {
      return make("option", { value: option[0], text: option[1] });
    }));
    if (value && !options.some(function (o) { return o[0] === value; })) { list.appendChild(make("option", { value: value, text: value })); }
    list.value = value || "";
    return list;
  }

  function coded(prefix, codes, first) {
    var list = codes.map(function (code) { return [code, word(prefix + code)]; });
    return first === undefined ? list : [["", word(first)]].concat(list);
  }

  function named(list) { return [["", word("choose")]].concat(list.map(function (c) { return [c.code, c.name]; })); }

  function get(element, name) { return element.businessObject.get(name) || ""; }

  function set(element, values) {
    Object.keys(values).forEach(function (key) { if (values[key] === "" || values[key] === false) { values[key] = undefined; } });
    modeler.get("modeling").updateProperties(element, values);
  }

  function tasks(but) {
    return modeler.get("elementRegistry").filter(function (e) { return e.type === "bpmn:UserTask" && e !== but; });
  }

  function fieldsOf() {
    var text = get(modeler.get("canvas").getRootElement(), "hd:fields");
    return text.split(/\s+/).filter(Boolean).map(function (part) {
      var bits = part.split(":");
      return { name: bits[0], type: bits[1] || "TEXT", label: bits[2] || bits[0] };
    });
  }

  function nameField(element) {
    return labelled("name", make("input", { value: get(element, "name"), maxLength: 60, id: "flow-name", on: ["change", function (e) { set(element, { name: e.target.value }); }] }));
  }

  function termFields(element) {
    var days = /^(\d+)WD$/.exec(get(element, "hd:term"));
    var parameter = get(element, "hd:termParameter");
    var kind = days ? "DAYS" : parameter ? "LAW" : "";
    var box = make("div", {});
    function draw() {
      box.textContent = "";
      box.appendChild(labelled("term", pick([["", word("term.none")], ["DAYS", word("term.DAYS")], ["LAW", word("term.LAW")]], kind, function (value) {
        kind = value;
        if (!value) { set(element, { "hd:term": "", "hd:termParameter": "" }); }
        draw();
      })));
      if (kind === "DAYS") {
        box.appendChild(labelled("term.days", make("input", { type: "number", min: 1, max: 365, value: days ? days[1] : "", on: ["change", function (e) {
          set(element, { "hd:term": e.target.value ? parseInt(e.target.value, 10) + "WD" : "", "hd:termParameter": "" });
        }] })));
      }
      if (kind === "LAW") {
        box.appendChild(labelled("term.law", pick(named(choices.terms), parameter, function (value) {
          set(element, { "hd:termParameter": value, "hd:term": "" });
        })));
      }
    }
    draw();
    return box;
  }

  function whoFields(element) {
    var box = make("div", {});
    function value(name) { return get(element, name); }
    function draw() {
      box.textContent = "";
      var who = value("hd:who");
      box.appendChild(labelled("who", pick(coded("who.", WHO, "choose"), who, function (picked) {
        set(element, { "hd:who": picked, "hd:whoValue": "", "hd:whoUnit": "" });
        draw();
      })));
      function valued(key, options) { box.appendChild(labelled(key, pick(options, value("hd:whoValue"), function (v) { set(element, { "hd:whoValue": v }); }))); }
      if (who === "ROLE_IN_UNIT") { valued("role", named(choices.roles)); }
      if (who === "POST_IN_UNIT") { valued("post", named(choices.posts)); }
      if (who === "STEP_HANDLER") { valued("step", [["", word("choose")]].concat(tasks(element).map(function (t) { return [t.id, get(t, "name") || t.id]; }))); }
      if (who === "PERSON") {
        box.appendChild(labelled("persons", make("input", { value: value("hd:whoValue"), maxLength: 400, on: ["change", function (e) { set(element, { "hd:whoValue": e.target.value.trim() }); }] })));
      }
      if (who === "ROLE_IN_UNIT" || who === "POST_IN_UNIT" || who === "UNIT") {
        box.appendChild(labelled("unit", pick(coded("unit.", UNITS, "choose").concat(choices.units.map(function (u) { return [u.code, u.name]; })), value("hd:whoUnit"), function (v) { set(element, { "hd:whoUnit": v }); })));
      }
    }
    draw();
    return box;
  }

  function modeFields(element) {
    var box = make("div", {});
    function draw() {
      box.textContent = "";
      var mode = get(element, "hd:mode") || "SINGLE";
      box.appendChild(labelled("mode", pick(coded("mode.", MODES), mode, function (v) {
        set(element, v === "COUNTERSIGN" ? { "hd:mode": v, "hd:ratio": get(element, "hd:ratio") || "100" } : { "hd:mode": v === "SINGLE" ? "" : v, "hd:ratio": "", "hd:veto": "" });
        draw();
      })));
      if (mode === "COUNTERSIGN") {
        box.appendChild(labelled("ratio", make("input", { type: "number", min: 1, max: 100, value: get(element, "hd:ratio") || "100", on: ["change", function (e) { set(element, { "hd:ratio": e.target.value }); }] })));
        box.appendChild(ticked("veto", get(element, "hd:veto") === "true", function (on) { set(element, { "hd:veto": on ? "true" : "" }); }));
      }
    }
    draw();
    return box;
  }

  function returnFields(element) {
    var box = make("div", {});
    var now = get(element, "hd:returnTo");
    var kind = now === "ANY" ? "ANY" : now ? "SOME" : "";
    function draw() {
      box.textContent = "";
      box.appendChild(labelled("returnTo", pick([["", word("return.none")], ["ANY", word("return.ANY")], ["SOME", word("return.SOME")]], kind, function (v) {
        kind = v;
        set(element, { "hd:returnTo": v === "ANY" ? "ANY" : "" });
        draw();
      })));
      if (kind === "SOME") {
        var chosen = get(element, "hd:returnTo").split(/\s+/).filter(Boolean);
        tasks(element).forEach(function (task) {
          box.appendChild(make("label", { className: "tick" }, [make("input", { type: "checkbox", checked: chosen.indexOf(task.id) >= 0, on: ["change", function (e) {
            chosen = chosen.filter(function (id) { return id !== task.id; });
            if (e.target.checked) { chosen.push(task.id); }
            set(element, { "hd:returnTo": chosen.join(" ") });
          }] }), make("span", { text: get(task, "name") || task.id })]));
        });
      }
    }
    draw();
    return box;
  }

  function rightFields(element) {
    var fields = fieldsOf();
    if (!fields.length) { return make("p", { className: "hint", text: word("rights.none") }); }
    var rights = {};
    get(element, "hd:rights").split(/\s+/).filter(Boolean).forEach(function (part) { var bits = part.split(":"); rights[bits[0]] = bits[1]; });
    return make("div", {}, fields.map(function (field) {
      var list = pick(coded("right.", RIGHTS), rights[field.name] || "HIDDEN", function (v) {
        if (v === "HIDDEN") { delete rights[field.name]; } else { rights[field.name] = v; }
        set(element, { "hd:rights": Object.keys(rights).map(function (n) { return n + ":" + rights[n]; }).join(" ") });
      });
      list.setAttribute("aria-label", field.label);
      return make("div", { className: "right" }, [make("span", { text: field.label }), list]);
    }));
  }

  function group(key, children) {
    return make("fieldset", {}, [make("legend", { text: word(key) })].concat(children));
  }

  function stepForm(element) {
    return [
      nameField(element), whoFields(element), modeFields(element), termFields(element),
      group("group.moves", [
        returnFields(element),
        ticked("withdraw", get(element, "hd:withdraw") === "true", function (on) { set(element, { "hd:withdraw": on ? "true" : "" }); }),
        ticked("batch", get(element, "hd:batch") === "true", function (on) { set(element, { "hd:batch": on ? "true" : "" }); }),
        ticked("skipSame", get(element, "hd:skipSame") === "true", function (on) { set(element, { "hd:skipSame": on ? "true" : "" }); })
      ]),
      group("group.opinion", [
        ticked("opinion", get(element, "hd:opinion") === "required", function (on) { set(element, { "hd:opinion": on ? "required" : "" }); }),
        labelled("phrases", make("textarea", { value: get(element, "hd:phrases").split("|").join("\n"), on: ["change", function (e) {
          set(element, { "hd:phrases": e.target.value.split("\n").map(function (p) { return p.trim(); }).filter(Boolean).join("|") });
        }] }))
      ]),
      group("group.rights", [rightFields(element)])
    ];
  }

  function wayForm(element) {
    var source = element.source.businessObject;
    var form = [nameField(element)];
    if (element.source.type !== "bpmn:ExclusiveGateway" || (source.outgoing || []).length < 2) { return form; }
    var otherwise = source.get("default") === element.businessObject;
    form.push(ticked("otherwise", otherwise, function (on) {
      modeler.get("modeling").updateProperties(element.source, { "default": on ? element.businessObject : undefined });
      if (on) { set(element, { "hd:condition": "" }); }
      show(element);
    }));
    if (!otherwise) {
      var area = make("textarea", { id: "flow-condition", value: get(element, "hd:condition"), maxLength: 2000, spellcheck: false, on: ["change", function (e) { set(element, { "hd:condition": e.target.value.trim() }); }] });
      form.push(labelled("condition", area));
      form.push(make("p", { className: "hint", text: word("condition.hint") }));
      var known = fieldsOf().concat([{ name: "outcome", label: word("given.outcome") }, { name: "rejected", label: word("given.rejected") }]);
      form.push(make("ul", { className: "plain" }, known.map(function (f) {
        return make("li", {}, [make("button", { type: "button", className: "linkbutton mono", text: f.name, on: ["click", function () {
          if (readOnly) { return; }
          area.value += (area.value && !/\s$/.test(area.value) ? " " : "") + f.name + " ";
          area.focus();
        }] }), make("span", { className: "hint", text: f.label })]);
      })));
    }
    return form;
  }

  function choiceForm(element) {
    var outgoing = element.outgoing || [];
    var current = element.businessObject.get("default");
    var form = [nameField(element)];
    if (outgoing.length > 1) {
      form.push(labelled("otherwise.way", pick([["", word("choose")]].concat(outgoing.map(function (way) {
        return [way.id, get(way, "name") || (get(way.target, "name") || way.target.id)];
      })), current ? current.id : "", function (id) {
        var way = outgoing.filter(function (w) { return w.id === id; })[0];
        modeler.get("modeling").updateProperties(element, { "default": way ? way.businessObject : undefined });
        if (way) { set(way, { "hd:condition": "" }); }
      })));
      form.push(make("p", { className: "hint", text: word("choice.hint") }));
    }
    return form;
  }

  function timerForm(element) {
    return [nameField(element), termFields(element), labelled("interrupting", pick([["true", word("interrupting.true")], ["false", word("interrupting.false")]], String(element.businessObject.cancelActivity !== false), function (v) {
      modeler.get("modeling").updateProperties(element, { cancelActivity: v === "true" });
    }))];
  }

  function flowForm(element) {
    var fields = fieldsOf();
    var box = make("div", {});
    function write() {
      set(element, { "hd:fields": fields.filter(function (f) { return f.name; }).map(function (f) { return f.name + ":" + f.type + ":" + (f.label || f.name).replace(/[\s:]+/g, ""); }).join(" ") });
    }
    function draw() {
      box.textContent = "";
      fields.forEach(function (field, at) {
        function part(name, key) { return make("input", { value: field[name] || "", maxLength: name === "name" ? 40 : 30, "aria-label": word(key), placeholder: word(key), on: ["change", function (e) { field[name] = name === "name" ? e.target.value.trim().replace(/\W/g, "") : e.target.value.trim(); write(); }] }); }
        var type = pick(coded("type.", TYPES), field.type, function (v) { field.type = v; write(); });
        type.setAttribute("aria-label", word("field.type"));
        box.appendChild(make("div", { className: "triple" }, [part("name", "field.name"), type, part("label", "field.label"),
          readOnly ? null : make("button", { type: "button", className: "linkbutton", text: "×", "aria-label": word("remove"), on: ["click", function () { fields.splice(at, 1); write(); draw(); }] })]));
      });
      if (!readOnly) {
        box.appendChild(make("button", { type: "button", className: "btn", id: "flow-add-field", text: word("field.add"), on: ["click", function () { fields.push({ name: "", type: "TEXT", label: "" }); draw(); }] }));
      }
    }
    draw();
    return [
      nameField(element),
      labelled("key", make("input", { value: element.businessObject.id, disabled: true })),
      group("group.fields", [make("p", { className: "hint", text: word("fields.hint") }), box])
    ];
  }

  var FORMS = { "bpmn:UserTask": stepForm, "bpmn:SequenceFlow": wayForm, "bpmn:ExclusiveGateway": choiceForm, "bpmn:BoundaryEvent": timerForm, "bpmn:Process": flowForm };
  var KINDS = { "bpmn:UserTask": "TASK", "bpmn:SequenceFlow": "ARROW", "bpmn:ExclusiveGateway": "EXCLUSIVE", "bpmn:ParallelGateway": "PARALLEL", "bpmn:BoundaryEvent": "TIMER", "bpmn:Process": "FLOW", "bpmn:StartEvent": "START", "bpmn:EndEvent": "END", "bpmn:SubProcess": "SUBPROCESS" };

  function show(element) {
    var shown = element.labelTarget || element;
    panel.textContent = "";
    panel.appendChild(make("h2", { text: word("kind." + (KINDS[shown.type] || "FLOW")) }));
    (FORMS[shown.type] || function (e) { return [nameField(e)]; })(shown).forEach(function (part) { panel.appendChild(part); });
  }

  /* --- talking to the server --- */

  function io(id) { return document.getElementById("io:" + id); }

  function send(button) {
    return modeler.saveXML({ format: true }).then(function (saved) {
      io("drawing").value = saved.xml;
      io("asked").value = JSON.stringify(asked());
      if (button === "publish") { dirty = false; }
      io(button).click();
    });
  }

  function asked() {
    var trial = document.getElementById("flow-trial");
    var values = {}, disagree = [];
    if (trial) {
      trial.querySelectorAll("[data-field]").forEach(function (input) { values[input.dataset.field] = input.type === "checkbox" ? String(input.checked) : input.value; });
      trial.querySelectorAll("[data-disagree]").forEach(function (input) { if (input.checked) { disagree.push(input.dataset.disagree); } });
    }
    return { values: values, disagree: disagree, from: (document.getElementById("trial-from") || {}).value || "" };
  }

  function mark(ids, css) {
    var canvas = modeler.get("canvas"), registry = modeler.get("elementRegistry");
    ids.forEach(function (id) { if (registry.get(id)) { canvas.addMarker(id, css); } });
  }

  function unmark() {
    var canvas = modeler.get("canvas");
    modeler.get("elementRegistry").forEach(function (element) {
      ["hd-walked", "hd-found", "hd-odd"].forEach(function (css) { canvas.removeMarker(element, css); });
    });
  }

  function answered() {
    var result = document.getElementById("flow-answer");
    if (!result || !result.dataset.answer || result.dataset.seen) { return; }
    result.dataset.seen = "1";
    var answer = JSON.parse(result.dataset.answer);
    if (answer.saved) { dirty = false; }
    unmark();
    mark(answer.errors || [], "hd-found");
    mark(answer.warnings || [], "hd-odd");
    mark(answer.walked || [], "hd-walked");
    trialForm();
    if (answer.more) { send("replay"); }
  }

  function goTo(id) {
    var element = modeler.get("elementRegistry").get(id);
    if (element) {
      if (!readOnly) { modeler.get("selection").select(element); }
      show(element);
      modeler.get("canvas").scrollToElement(element, { top: 100, bottom: 100, left: 100, right: 100 });
      root.scrollIntoView({ block: "nearest" });
    }
  }

  function trialForm() {
    var box = document.getElementById("flow-trial-values");
    if (!box) { return; }
    var kept = asked();
    box.textContent = "";
    fieldsOf().forEach(function (field) {
      if (field.type === "FLAG") {
        box.appendChild(make("label", { className: "tick" }, [make("input", { type: "checkbox", "data-field": field.name, checked: kept.values[field.name] === "true" }), make("span", { text: field.label })]));
      } else {
        box.appendChild(make("label", {}, [make("span", { text: field.label }), make("input", { type: field.type === "NUMBER" ? "number" : field.type === "DATE" ? "date" : "text", step: "any", "data-field": field.name, value: kept.values[field.name] || "" })]));
      }
    });
    var list = document.getElementById("flow-trial-disagree");
    list.textContent = "";
    tasks().forEach(function (task) {
      list.appendChild(make("label", { className: "tick" }, [make("input", { type: "checkbox", "data-disagree": task.id, checked: kept.disagree.indexOf(task.id) >= 0 }), make("span", { text: get(task, "name") || task.id })]));
    });
    /* what cannot be changed any more can still be tried */
    document.querySelectorAll("#flow-trial input").forEach(function (input) { input.disabled = false; });
  }

  /* the whole picture, or from its left edge on when it would become too small to read; the palette covers nothing */
  function look(smallest) {
    var canvas = modeler.get("canvas"), view = canvas.viewbox(), inner = view.inner;
    var left = readOnly ? 20 : 90, wide = view.outer.width - left - 20, high = view.outer.height - 60;
    if (!inner.width) { return; }
    var scale = Math.min(1, Math.max(smallest, Math.min(wide / inner.width, high / inner.height)));
    var above = Math.max(30, (view.outer.height - inner.height * scale) / 2);
    canvas.viewbox({ x: inner.x - left / scale, y: inner.y - above / scale, width: view.outer.width / scale, height: view.outer.height / scale });
  }

  function closer(factor) {
    var canvas = modeler.get("canvas");
    canvas.zoom(Math.min(2, Math.max(0.2, canvas.zoom() * factor)), "auto");
  }

  /* what the screen reader hears is also what the mouse is told */
  function titles() {
    canvasBox.querySelectorAll(".djs-palette .entry, .djs-context-pad .entry").forEach(function (entry) { entry.title = entry.title || entry.getAttribute("aria-label") || ""; });
  }

  function lenses() {
    [["look.whole", "\u2922", function () { look(0.1); }], ["look.closer", "+", function () { closer(1.25); }], ["look.farther", "\u2212", function () { closer(0.8); }]].forEach(function (lens) {
      lensBox.appendChild(make("button", { type: "button", className: "btn", text: lens[1], title: word(lens[0]), "aria-label": word(lens[0]), on: ["click", lens[2]] }));
    });
  }

  document.addEventListener("click", function (event) {
    var act = event.target.closest("[data-flow]");
    if (act) { event.preventDefault(); send(act.dataset.flow); }
    var finding = event.target.closest("[data-element]");
    if (finding) { goTo(finding.dataset.element); }
  });
  window.addEventListener("beforeunload", function (event) { if (dirty) { event.preventDefault(); event.returnValue = ""; } });

  translation().then(function (texts) {
    modeler = new window.BpmnJS({ container: canvasBox, moddleExtensions: { hd: MODDLE }, additionalModules: modules(texts) });
    return modeler.importXML(io("drawing").value);
  }).then(function () {
    var canvas = modeler.get("canvas");
    look(0.6);
    lenses();
    titles();
    modeler.on("contextPad.open", function () { window.setTimeout(titles, 0); });
    show(canvas.getRootElement());
    trialForm();
    modeler.on("selection.changed", function (event) { show(event.newSelection.length === 1 ? event.newSelection[0] : canvas.getRootElement()); });
    modeler.on("element.click", function (event) { if (readOnly) { show(event.element); } });
    modeler.on("commandStack.changed", function () { dirty = true; });
    /* a name may be typed into the picture or into the form; the picture is finished before the form is used */
    panel.addEventListener("focusin", function () { if (modeler.get("directEditing").isActive()) { modeler.get("directEditing").complete(); } });
    modeler.on("directEditing.complete", function () {
      window.setTimeout(function () {
        var chosen = modeler.get("selection").get(), field = document.getElementById("flow-name");
        if (chosen.length === 1 && field && document.activeElement !== field) { field.value = get(chosen[0].labelTarget || chosen[0], "name"); }
      }, 0);
    });
    canvasBox.dataset.ready = "true";
    window.jQuery(document).on("pfAjaxComplete", function () { window.setTimeout(answered, 0); });
    answered();
  }).catch(function (error) {
    canvasBox.dataset.failed = String(error && error.message || error);
    throw error;
  });
})();
