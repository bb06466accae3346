/**
 * The counter-based stream of src/math/random/createRng.ts, word for word, at any place: `cursor` is the number of the word
 * that comes next in `stream` at the update's count.
 */
export const philox = `
var<private> stream: u32;
var<private> cursor: u32;
var<private> heldBlock: u32 = 0xffffffffu;
var<private> held: vec4<u32>;

/** Both halves of a 32 × 32-bit product, high and low: there is no wider integer here. */
fn multiply(a: u32, b: u32) -> vec2<u32> {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let middle = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let carried = (a & 0xffffu) * (b >> 16u) + (middle & 0xffffu);
  return vec2((a >> 16u) * (b >> 16u) + (middle >> 16u) + (carried >> 16u), a * b);
}

/** Philox4x32-10 (Salmon et al., SC11) at counter (block, count, stream, 0) under the seed as key. */
fn philox(block: u32) -> vec4<u32> {
  var c = vec4(block, update.count, stream, 0u);
  var key = update.seed;
  for (var round = 0u; round < 10u; round++) {
    let first = multiply(0xd2511f53u, c.x);
    let second = multiply(0xcd9e8d57u, c.z);
    c = vec4(second.x ^ c.y ^ key.x, second.y, first.x ^ c.w ^ key.y, first.y);
    key += vec2(0x9e3779b9u, 0xbb67ae85u);
  }
  return c;
}

fn enter(streamOf: u32, word: u32) {
  stream = streamOf;
  cursor = word;
  heldBlock = 0xffffffffu;
}

fn word() -> u32 {
  if (cursor >> 2u != heldBlock) {
    heldBlock = cursor >> 2u;
    held = philox(heldBlock);
  }
  let value = held[cursor & 3u];
  cursor += 1u;
  return value;
}
`;
