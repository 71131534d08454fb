package dev.rollcall.fault;

/** A fault in the language of sessions: it acts within the product's turn, and the product finds the words. */
public sealed interface SessionFault extends Fault permits SaidFault, LaterFault {

    @Override
    default boolean concerns(Aim aim, Occasion call) {
        return aim.fits(call) && call.hasWordsFor(kind());
    }
}
