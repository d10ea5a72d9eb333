//VERSION=3
const ramp = [
  [-0.8, [0.5, 0, 0]],
  [-0.24, [1, 0, 0]],
  [-0.032, [1, 1, 0]],
  [0.032, [0, 1, 1]],
  [0.24, [0, 0, 1]],
  [0.8, [0, 0, 0.5]],
];

function colored(value) {
  if (value <= ramp[0][0]) return ramp[0][1];
  for (let i = 1; i < ramp.length; i++) {
    if (value <= ramp[i][0]) {
      const [from, low] = ramp[i - 1];
      const [to, high] = ramp[i];
      const share = (value - from) / (to - from);
      return low.map((channel, k) => channel + share * (high[k] - channel));
    }
  }
  return ramp[ramp.length - 1][1];
}

function setup() {
  return { input: ["B8A", "B11", "dataMask"], output: { bands: 4 } };
}

function evaluatePixel(sample) {
  const total = sample.B8A + sample.B11;
  const color = colored(total === 0 ? 0 : (sample.B8A - sample.B11) / total);
  return [color[0], color[1], color[2], sample.dataMask];
}
