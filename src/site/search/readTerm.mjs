// Runs in two places: in the build, on what is indexed, and in the reader's browser, on what is asked. It is copied there as it is.

/** What follows a noun, longest first where one ends with another. */
const particles = `으로부터 이라는 에서는 에서도 으로는 입니다 으로 에서 에게 까지 부터 처럼 보다 이란
  라는 에는 에도 와의 과의 의 을 를 이 가 은 는 에 와
  과 도 로 만 란 들`.split(/\s+/);
/** Shorter than this a stem says too little. */
const SHORTEST = 2;

/**
 * Reads Korean words as a search has to: a compound of known nouns falls into them, a particle at the end is dropped.
 *
 * @param {Iterable<string>} nouns the words that compounds may be made of, each of two syllables or more
 */
export function createReader(nouns) {
  const known = new Set(nouns);
  const lengths = [...new Set([...known].map((noun) => noun.length))].sort((a, b) => b - a);
  const beginsKnown = (/** @type {string} */ word) =>
    lengths.some((length) => known.has(word.slice(0, length)));

  /** @type {(word: string) => string} */
  function separate(word) {
    for (const length of lengths) {
      const rest = word.slice(length);
      if (rest.length >= SHORTEST && known.has(word.slice(0, length)) && beginsKnown(rest))
        return `${word.slice(0, length)} ${separate(rest)}`;
    }
    return word;
  }

  /** @type {(word: string) => string} */
  function stem(word) {
    if (known.has(word)) return word;
    const particle = particles.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST);
    return particle === undefined ? word : word.slice(0, -particle.length);
  }

  const inKorean = (/** @type {string} */ text, /** @type {(word: string) => string} */ change) =>
    text.replace(/[가-힣]+/g, change);

  return {
    /** Text as it is indexed: compounds apart, particles kept, for excerpts are shown. */
    indexed: (/** @type {string} */ text) => inKorean(text, separate),
    /** A term as it is looked up; what is found begins with it, so that its own particles do not matter. */
    asked: (/** @type {string} */ term) => inKorean(term, (word) => separate(stem(word))),
  };
}
