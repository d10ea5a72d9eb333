//VERSION=3
// Height above sea level in metres, in the colours of a school atlas; the sea, and whatever lies no higher, is blue.
const RAMP = [
  [0, 0x2f7a4b],
  [150, 0x74ab62],
  [400, 0xc3cf86],
  [1000, 0xefe3b8],
  [2000, 0xc99c63],
  [3000, 0x94603d],
  [4500, 0xb9aca4],
  [6000, 0xffffff],
];
const SEA = [0x6f / 255, 0xa8 / 255, 0xd6 / 255];
const COLOURS = new ColorRampVisualizer(RAMP);

function setup() {
  return {
    input: [{ bands: ["DEM", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  const colour = sample.DEM > 0 ? COLOURS.process(sample.DEM) : SEA;
  return [...colour, sample.dataMask];
}
