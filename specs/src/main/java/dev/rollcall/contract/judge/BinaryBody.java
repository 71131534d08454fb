package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;

/** Bodies of which nobody but their reader knows more than that they are bytes. */
final class BinaryBody implements BodyForm {

    @Override
    public void judge(Body body, MediaType type, Findings findings) {
        // Any bytes will do.
    }

    @Override
    public boolean mayBeEmpty() {
        return true;
    }
}
