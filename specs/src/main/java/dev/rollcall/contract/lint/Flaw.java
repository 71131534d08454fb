package dev.rollcall.contract.lint;

/**
 * One place of a contract that breaks a rule.
 *
 * @param pointer where, as a JSON pointer
 * @param line the line, where it is the text that is wrong and not what it says; else 0
 * @param sentence what is wrong there, in one sentence
 */
record Flaw(String pointer, int line, String sentence) {

    Flaw(String pointer, String sentence) {
        this(pointer, 0, sentence);
    }

    static Flaw inLine(int line, String sentence) {
        return new Flaw("", line, sentence);
    }

    static Flaw at(Spot spot, String sentence) {
        return new Flaw(spot.pointer(), sentence);
    }
}
