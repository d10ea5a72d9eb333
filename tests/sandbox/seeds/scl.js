//VERSION=3
const classes = [
  0x000000, 0xff0000, 0x2f2f2f, 0x643200, 0x00a000, 0xffe65a,
  0x0000ff, 0x808080, 0xc0c0c0, 0xffffff, 0x64c8ff, 0xff96ff,
];

function setup() {
  return { input: ["SCL", "dataMask"], output: { bands: 4 } };
}

function evaluatePixel(sample) {
  const color = classes[sample.SCL] || 0;
  return [((color >> 16) & 255) / 255, ((color >> 8) & 255) / 255, (color & 255) / 255, sample.dataMask];
}
