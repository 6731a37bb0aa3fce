import { expect, it } from "vitest";
import { plainWords } from "./fold.js";

it.each([
  ["Client’s Fаiths", ["client", "faith"]],
  ["is_muslim2", ["is", "muslim"]],
  ["ClientFaith", ["client", "faith"]],
  ["F\u200Ba\u0301ith", ["faith"]],
  ["f4ith", ["faith"]],
  ["faitth", ["faith"]],
  ["f a i t h", ["faith"]],
  ["Churches, nationalities: sexes", ["church", "nationality", "sex"]],
  ["E-001", ["e"]],
])("%s is read as plain words", (text, words) => {
  expect(plainWords(text)).toEqual(words);
});
