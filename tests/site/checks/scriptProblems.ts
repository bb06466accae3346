import type { Site } from '../built/Site.ts';
import { nodesOf, textOf } from '../built/readScript.ts';

/** XML namespaces look like addresses and are only names. */
const names =
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace)$/;
const address = /^(?:https?:|wss?:|ftp:)?\/\/[^/\s]/;

/** Bases that pagefind resolves paths against and never asks: a reserved name, and a host of one letter. */
const neverAsked = new Set(['https://example.com', 'https://p']);

/**
 * Scripts that hold an off-site address as a string of its own, the form in which it could be fetched, imported or
 * started as a worker. An address inside a longer sentence (an error that says where to read more) is words.
 */
export const scriptProblems = (site: Site): readonly string[] =>
  [...site.files]
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file) =>
      nodesOf(site.read(file).toString('utf8'))
        .flatMap((node) => textOf(node) ?? [])
        .filter((text) => address.test(text) && !/\s/.test(text.trim()))
        .filter((text) => !names.test(text) && !neverAsked.has(text) && !text.startsWith(site.address))
        .map((text) => `${file} holds ${text.slice(0, 80)}`),
    );
