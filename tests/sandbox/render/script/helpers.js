// The functions and classes every evalscript may use without defining them.
"use strict";

function index(a, b) {
  const sum = a + b;
  return sum === 0 ? 0 : (a - b) / sum;
}

var JAVA_DOUBLE_MAX_VAL = Number.MAX_VALUE;

function inverse(value) {
  return value === 0 ? JAVA_DOUBLE_MAX_VAL : 1 / value;
}

// Colours as whole numbers have parts from 0 to 255; visualizers give and take parts from 0 to 1.
function int2rgb(colour) {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

function rgb2int(rgb) {
  const byte = (part) => Math.max(0, Math.min(255, Math.round(part)));
  return byte(rgb[0]) * 65536 + byte(rgb[1]) * 256 + byte(rgb[2]);
}

function normalizeRGB(rgb) {
  return rgb.map((part) => part / 255);
}

function combine(first, second, share) {
  return first.map((part, i) => part * share + second[i] * (1 - share));
}

function asColour(value) {
  return typeof value === "number" ? normalizeRGB(int2rgb(value)) : value;
}

function valueMap(value, limits, results) {
  if (limits === undefined) return value;
  for (let i = 0; i < limits.length; i++) if (value <= limits[i]) return results[i];
  return results[results.length - 1];
}

function mix(from, to, share) {
  if (Array.isArray(from)) return from.map((part, i) => part + (to[i] - part) * share);
  return from + (to - from) * share;
}

function valueInterpolate(value, limits, results, factor = 1) {
  if (limits === undefined) return value;
  const last = limits.length - 1;
  if (value <= limits[0]) return results[0];
  if (value >= limits[last]) return results[last];
  let i = 1;
  while (value > limits[i]) i++;
  const share = Math.pow((value - limits[i - 1]) / (limits[i] - limits[i - 1]), factor);
  return mix(results[i - 1], results[i], share);
}

function colorBlend(value, limits, colours) {
  return valueInterpolate(value, limits, colours.map(asColour));
}

class Identity {
  process(value) {
    return value;
  }
  processList(values) {
    return values;
  }
}

class ColorMapVisualizer {
  constructor(steps) {
    this.limits = steps.map((step) => step[0]);
    this.colours = steps.map((step) => asColour(step[1]));
  }
  process(value) {
    let found = 0;
    for (let i = 0; i < this.limits.length; i++) if (value >= this.limits[i]) found = i;
    return this.colours[found];
  }
  processList(values) {
    return values.map((value) => this.process(value));
  }
  static createDefaultColorMap() {
    return new ColorMapVisualizer([[-1, 0x000000], [-0.2, 0xbfbfbf], [0, 0xeaeaea], [0.2, 0x91bf51], [0.6, 0x004400]]);
  }
}

var blueRed = [[0, 0x0000ff], [0.25, 0x00ffff], [0.5, 0x00ff00], [0.75, 0xffff00], [1, 0xff0000]];
var redTemperature = [[0, 0x000000], [0.33, 0xa00000], [0.66, 0xff8c00], [1, 0xffffff]];
var greenWhite = [[0, 0x003300], [0.5, 0x66b266], [1, 0xffffff]];
var oceanColor = [[0, 0x20004c], [0.25, 0x0030c0], [0.5, 0x00b0c0], [0.75, 0x60d030], [1, 0xf0e000]];

class ColorGradientVisualizer {
  constructor(steps, min, max) {
    const low = min === undefined ? steps[0][0] : min;
    const high = max === undefined ? steps[steps.length - 1][0] : max;
    const first = steps[0][0];
    const span = steps[steps.length - 1][0] - first || 1;
    this.limits = steps.map((step) => low + ((step[0] - first) / span) * (high - low));
    this.colours = steps.map((step) => asColour(step[1]));
  }
  process(value) {
    return valueInterpolate(value, this.limits, this.colours);
  }
  processList(values) {
    return values.map((value) => this.process(value));
  }
  static createBlueRed(min, max) {
    return new ColorGradientVisualizer(blueRed, min, max);
  }
  static createRedTemperature(min, max) {
    return new ColorGradientVisualizer(redTemperature, min, max);
  }
  static createWhiteGreen(min, max) {
    return new ColorGradientVisualizer(greenWhite.map((step) => [1 - step[0], step[1]]).reverse(), min, max);
  }
  static createOceanColor(min, max) {
    return new ColorGradientVisualizer(oceanColor, min, max);
  }
}

// A ramp mixes colours in whole steps of 1/255.
class ColorRampVisualizer extends ColorGradientVisualizer {
  process(value) {
    return super.process(value).map((part) => Math.floor(part * 255 + 1e-9) / 255);
  }
  inverse() {
    const turned = new ColorRampVisualizer([[0, 0], [1, 0]]);
    turned.limits = this.limits.slice();
    turned.colours = this.colours.slice().reverse();
    return turned;
  }
  static createBlueRed(min, max) {
    return new ColorRampVisualizer(blueRed, min, max);
  }
  static createRedTemperature(min, max) {
    return new ColorRampVisualizer(redTemperature, min, max);
  }
  static createWhiteGreen(min, max) {
    return new ColorRampVisualizer(greenWhite.map((step) => [1 - step[0], step[1]]).reverse(), min, max);
  }
  static createOceanColor(min, max) {
    return new ColorRampVisualizer(oceanColor, min, max);
  }
}

// Linear up to 92 %, then ever flatter: `max` shows at 92.6 %, full white at 2 * max - min.
class HighlightCompressVisualizer {
  constructor(min = 0, max = 1, gain, offset, gamma) {
    this.min = min;
    this.span = max - min;
    this.gain = gain === undefined ? 1 : gain;
    this.offset = offset === undefined ? 0 : offset;
    this.gamma = gamma === undefined ? 1 : gamma;
  }
  process(value) {
    let part = (value * this.gain + this.offset - this.min) / this.span;
    if (!(part > 0)) return 0;
    if (this.gamma !== 1) part = Math.pow(part, this.gamma);
    if (part <= 0.92) return part;
    return Math.min(1, 0.92 + (part - 0.92) * (0.08 / 1.08));
  }
  processList(values) {
    return values.map((value) => this.process(value));
  }
}

function bits(value, from, count = 1) {
  return Math.floor(value / 2 ** from) % 2 ** count;
}

// Landsat collection 2: the pixel quality band, single flags first, then degrees of confidence.
function decodeL8C2Qa(value) {
  const names = ["fill", "dilatedCloud", "cirrus", "cloud", "cloudShadow", "snow", "clear", "water"];
  const found = {};
  names.forEach((name, place) => { found[name] = bits(value, place); });
  ["cloudConfidence", "cloudShadowConfidence", "snowIceConfidence", "cirrusConfidence"].forEach((name, place) => {
    found[name] = bits(value, 8 + 2 * place, 2);
  });
  return found;
}

// Sentinel-3 OLCI level 1: land and water flags from the top bit down, then saturation of B21 ... B01.
function decodeS3OLCIQualityFlags(value) {
  const names = [
    "land", "coastline", "fresh_inland_water", "tidal_region", "bright", "straylight_risk", "invalid", "cosmetic",
    "duplicated", "sun_glint_risk", "dubious",
  ];
  const found = {};
  names.forEach((name, place) => { found[name] = bits(value, 31 - place); });
  for (let band = 1; band <= 21; band++) {
    found[`saturatedB${String(band).padStart(2, "0")}`] = bits(value, 21 - band);
  }
  return found;
}
