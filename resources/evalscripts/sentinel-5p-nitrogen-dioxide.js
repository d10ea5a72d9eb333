//VERSION=3
// Nitrogen dioxide in the air column, 0 to 0.0001 mol/m² (100 µmol/m²): traffic, power plants, industry.
const RAMP = [
  [0, 0x000080],
  [0.0000125, 0x0000ff],
  [0.0000375, 0x00ffff],
  [0.0000625, 0xffff00],
  [0.0000875, 0xff0000],
  [0.0001, 0x800000],
];
const COLOURS = new ColorRampVisualizer(RAMP);

function setup() {
  return {
    input: [{ bands: ["NO2", "dataMask"] }],
    output: { bands: 4, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  // Where the measurement was not good enough there is no number.
  const isThere = Number.isFinite(sample.NO2) ? sample.dataMask : 0;
  return [...COLOURS.process(isThere ? sample.NO2 : 0), isThere];
}
