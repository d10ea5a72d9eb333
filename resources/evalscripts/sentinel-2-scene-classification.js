//VERSION=3
// What the service takes each pixel for: cloud, shadow, plants, soil, water, snow (SCL).
const CLASSES = [
  [0, 0x000000],
  [1, 0xff0000],
  [2, 0x2f2f2f],
  [3, 0x643200],
  [4, 0x00a000],
  [5, 0xffe65a],
  [6, 0x0000ff],
  [7, 0x808080],
  [8, 0xc0c0c0],
  [9, 0xffffff],
  [10, 0x64c8ff],
  [11, 0xff96ff],
];
const COLOURS = new ColorMapVisualizer(CLASSES);

function setup() {
  return {
    input: [{ bands: ["SCL", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  // Class 0 is "no data".
  return [...COLOURS.process(sample.SCL), sample.SCL > 0 ? sample.dataMask : 0];
}
