package dev.rollcall.contract.har;

import dev.rollcall.contract.Body;

/**
 * A body as far as the recorder kept it.
 *
 * @param body the bytes, empty if there were none or they were not kept
 * @param isKept whether these are the bytes that went over the wire, apart from compression
 */
record RecordedBody(Body body, boolean isKept) {
    static final RecordedBody NONE = new RecordedBody(Body.EMPTY, true);
    static final RecordedBody NOT_KEPT = new RecordedBody(Body.EMPTY, false);
}
