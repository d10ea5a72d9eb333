// What stands around a user's evalscript: reads its declarations, feeds it pixels, collects its answers.
"use strict";

var SampleType = Object.freeze({
  INT8: "INT8", UINT8: "UINT8", INT16: "INT16", UINT16: "UINT16", FLOAT32: "FLOAT32", AUTO: "AUTO",
});
var Mosaicking = Object.freeze({ SIMPLE: "SIMPLE", ORBIT: "ORBIT", TILE: "TILE" });

var sandbox = (function () {
  let script = null;
  let collections = null;
  let outputs = null;
  let memory = null;

  function complain(text) {
    const fault = new Error(text);
    fault.name = "ServiceMessage";
    throw fault;
  }

  function load(functions) {
    script = functions;
    if (typeof script.setup !== "function") complain("Function setup is not defined.");
    if (typeof script.evaluatePixel !== "function") complain("Function evaluatePixel is not defined.");
  }

  function declare() {
    return JSON.stringify(script.setup());
  }

  // Scenes as scripts know them: an array-like of entries that also hangs under .orbits or .tiles.
  function sceneList(entries, kind) {
    const list = entries.slice();
    if (kind) list[kind] = entries.slice();
    return list;
  }

  // sources: [{id, kind, entries, from, to}]; kept: which entries the script wants, in its order.
  function choose(sources, declared, fusion) {
    const bundles = {};
    for (const source of sources) {
      bundles[source.id] = {
        from: source.from && new Date(source.from),
        to: source.to && new Date(source.to),
        scenes: sceneList(source.entries.map((entry, place) => Object.assign({ __place: place }, entry)), source.kind),
      };
    }
    const only = sources.length ? bundles[sources[0].id] : { scenes: [] };
    collections = fusion ? bundles : only;
    if (typeof script.preProcessScenes === "function" && sources.some((source) => source.kind)) {
      const answer = script.preProcessScenes(collections);
      if (!answer) complain("Function preProcessScenes must return collections.");
      collections = answer;
    }
    const kept = {};
    for (const source of sources) {
      const bundle = fusion ? collections[source.id] : collections;
      const entries = source.kind ? bundle.scenes[source.kind] : bundle.scenes;
      kept[source.id] = entries.map((entry) => entry.__place);
      if (kept[source.id].includes(undefined)) complain("Function preProcessScenes must keep scenes as they are.");
      entries.forEach((entry) => delete entry.__place);
      bundle.scenes = sceneList(entries, source.kind);
    }
    outputs = {};
    for (const one of declared) outputs[one.id] = { bands: one.bands };
    if (typeof script.updateOutput === "function") script.updateOutput(outputs, collections);
    for (const one of declared) {
      const bands = outputs[one.id] && outputs[one.id].bands;
      if (!Number.isInteger(bands) || bands < 1) complain(`Property bands of output ${one.id} must be a positive integer.`);
    }
    return JSON.stringify({ kept, outputs });
  }

  function allocate(bytes) {
    memory = new ArrayBuffer(bytes);
    return memory;
  }

  // Builds the loop over all pixels as one function, so that V8 compiles it for just these bands.
  function run(plan) {
    const head = [];
    const groups = [];
    let serial = 0;
    for (const source of plan.sources) {
      const samples = source.layers.map((layer) => {
        const fields = layer.map((band) => {
          const name = `band${serial++}`;
          head.push(`const ${name} = new ${band.type}(memory, ${band.offset}, count);`);
          return `${JSON.stringify(band.name)}: ${name}[i]${band.divisor === 1 ? "" : ` / ${band.divisor}`}`;
        });
        return `{${fields.join(", ")}}`;
      });
      groups.push({ id: source.id, samples });
    }
    const listed = (group) => `[${group.samples.join(", ")}]`;
    let argument;
    if (plan.fusion) argument = `{${groups.map((group) => `${JSON.stringify(group.id)}: ${listed(group)}`).join(", ")}}`;
    else if (plan.single) argument = groups[0].samples[0];
    else argument = listed(groups[0]);
    const stores = plan.outputs.map((output, place) => {
      head.push(`const out${place} = new Float64Array(memory, ${output.offset}, count * ${output.bands});`);
      const take = [`const answer${place} = pick(answer, ${place});`];
      for (let band = 0; band < output.bands; band++) {
        take.push(`out${place}[${band} * count + i] = answer${place}[${band}];`);
      }
      return take.join("\n");
    });
    const body = `
      ${head.join("\n")}
      for (let i = 0; i < count; i++) {
        const answer = evaluate(${argument}, scenes, inputMetadata, customData, outputMetadata);
        ${stores.join("\n")}
      }`;
    const outputMetadata = plan.metadata || {};
    const scenes = plan.fusion ? collections : collections.scenes;
    const inputMetadata = { serviceVersion: "1.0.0", normalizationFactor: 1 / 10000 };
    const loop = new Function(
      "memory", "count", "evaluate", "pick", "scenes", "inputMetadata", "customData", "outputMetadata", body);
    loop(memory, plan.count, script.evaluatePixel, picker(plan.outputs, plan.silent), scenes, inputMetadata, {}, outputMetadata);
    return JSON.stringify(outputMetadata);
  }

  function picker(declared, silent) {
    const single = declared.length === 1;
    const nothing = declared.map((output) => new Array(output.bands).fill(0));
    return function (answer, place) {
      const want = declared[place];
      let values = answer;
      if (silent && answer === undefined) return nothing[place];
      if (!isList(answer)) {
        if (answer === null || typeof answer !== "object") complain("Script must return an array.");
        values = answer[want.id];
        if (values === undefined) complain(`Output ${want.id} is missing in the object returned by evaluatePixel.`);
        if (!isList(values)) complain("Script must return an array.");
      } else if (!single) {
        complain("Script must return an object with a property for each output.");
      }
      if (values.length !== want.bands) {
        complain(`Output ${want.id} requires ${want.bands} values but ${values.length} were returned.`);
      }
      return values;
    };
  }

  function isList(value) {
    return Array.isArray(value) || ArrayBuffer.isView(value);
  }

  function finish(metadata) {
    if (typeof script.updateOutputMetadata === "function") {
      const scenes = collections.scenes || collections;
      script.updateOutputMetadata(scenes, { serviceVersion: "1.0.0", normalizationFactor: 1 / 10000 }, metadata);
    }
    return JSON.stringify({ userData: metadata.userData === undefined ? null : metadata.userData });
  }

  return { load, declare, choose, allocate, run, finish };
})();
