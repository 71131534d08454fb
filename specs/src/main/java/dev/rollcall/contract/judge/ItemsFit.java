package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code items}. */
record ItemsFit(Fit each) implements Fit {

    @Override
    public boolean fits(JsonNode value) {
        int size = value.isArray() ? value.size() : 0;
        for (int i = 0; i < size; i++) {
            if (!each.fits(value.get(i))) {
                return false;
            }
        }
        return true;
    }
}
