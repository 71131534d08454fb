package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code oneOf} and {@code anyOf} where {@code type} and {@code enum} rule all but one out; then it is the same which of
 * them it is.
 */
record AlternativesFit(List<Branch> branches) implements Fit {

    AlternativesFit {
        branches = List.copyOf(branches);
    }

    @Override
    public boolean fits(JsonNode value) {
        Fit only = null;
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            if (!branch.excludes(value)) {
                if (only != null) {
                    return false;
                }
                only = branch.whole;
            }
        }
        return only != null && only.fits(value);
    }

    /**
     * One of the schemas.
     *
     * @param words if it lists any
     * @param whole all that it says
     */
    record Branch(TypeFit type, @Nullable EnumFit words, Fit whole) {
        private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");
        /** The engine asks these of values that are ruled out, too, and may give up where it should only say no. */
        private static final List<String> DOUBTFUL = List.of("allOf", "anyOf", "oneOf", "multipleOf", "uniqueItems");

        private static final List<String> DOUBTFUL_BESIDE_WORDS =
                List.of("pattern", "properties", "additionalProperties", "items");

        static Branch of(JsonNode schema, Fit whole) {
            Fit words = schema.has("enum") ? EnumFit.of(schema.get("enum")) : ANY;
            return new Branch(TypeFit.of(schema), words instanceof EnumFit listed ? listed : null, whole);
        }

        /** Whether a value that {@link #excludes} rules out is nothing but wrong. */
        static boolean isPlain(JsonNode schema) {
            return TYPES.contains(schema.path("type").asText())
                    && (!schema.has("pattern") || schema.path("type").asText().equals("string"))
                    && DOUBTFUL.stream().noneMatch(schema::has)
                    && !(schema.has("enum") && DOUBTFUL_BESIDE_WORDS.stream().anyMatch(schema::has));
        }

        boolean excludes(JsonNode value) {
            return !type.fits(value) || (words != null && words.excludes(value));
        }
    }
}
