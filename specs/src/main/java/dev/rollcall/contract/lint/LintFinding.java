package dev.rollcall.contract.lint;

import dev.rollcall.contract.ContractPlace;

/**
 * One way in which a contract breaks a rule. Immutable.
 *
 * @param rule which one
 * @param place where
 * @param sentence what is wrong there
 */
public record LintFinding(LintRule rule, ContractPlace place, String sentence) {

    /** {@code file:line pointer: sentence [rule]}, as editors and terminals make it clickable. */
    @Override
    public String toString() {
        String pointer = place.pointer().isEmpty() ? "/" : place.pointer();
        return place.file() + ":" + place.line() + " " + pointer + ": " + sentence + " [" + rule.key() + "]";
    }
}
