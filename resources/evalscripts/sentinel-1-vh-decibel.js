//VERSION=3
// Radar backscatter VH (gamma0) in decibel, -26 dB black to -6 dB white. Smooth water is dark, towns are bright.
const DARKEST = -26;
const BRIGHTEST = -6;

function setup() {
  return {
    input: [{ bands: ["VH", "dataMask"] }],
    output: { bands: 2, sampleType: "AUTO" },
  };
}

function evaluatePixel(sample) {
  const decibel = 10 * Math.log10(Math.max(sample.VH, 1e-10));
  const grey = (decibel - DARKEST) / (BRIGHTEST - DARKEST);
  return [Math.min(Math.max(grey, 0), 1), sample.dataMask];
}
