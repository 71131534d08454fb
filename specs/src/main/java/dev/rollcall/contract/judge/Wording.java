package dev.rollcall.contract.judge;

/**
 * A violation in words.
 *
 * @param expected what the contract asks for
 * @param received what came instead
 * @param sentence both in one sentence
 */
record Wording(String expected, String received, String sentence) {}
