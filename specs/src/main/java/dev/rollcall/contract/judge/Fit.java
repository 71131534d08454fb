package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What can be told of a value without the schema engine: that a schema, or one keyword of it, certainly has nothing
 * against it. Nearly all values are right, so that nearly always this is all there is to ask.
 */
@FunctionalInterface
interface Fit {
    /** Of a schema that says nothing. */
    Fit ANY = value -> true;

    /** Of what only the engine can tell. */
    Fit UNSURE = value -> false;

    /**
     * Whether the value is certainly right. If not, it may be right or wrong.
     *
     * @throws WatchedPattern.Stopped if a pattern takes too long
     */
    boolean fits(JsonNode value);
}
