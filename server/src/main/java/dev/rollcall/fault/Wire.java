package dev.rollcall.fault;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/** The way of one answer to its caller. What is asked for is done when the answer is made. Belongs to one call. */
public interface Wire {

    /** Lets the first byte wait that much longer, in real time, but no more than the longest pause in all. */
    void holdBack(Duration delay);

    /** Sends the answer no faster than that. */
    void drip(int bytesPerSecond);

    /** Resets the connection instead of answering (TCP RST). */
    void reset();

    /** Ends the connection without a byte. */
    void hangUp();

    /**
     * Ends the connection within the body, which was announced whole.
     *
     * @param bodyBytes how many bytes of it are sent, half of them if empty; never all
     */
    void cutAfter(OptionalInt bodyBytes);

    /** Sends these bytes instead of HTTP, and ends the connection. */
    void garble(byte[] bytes);

    /** Sends the answer under another Content-Type. */
    void label(String contentType);

    /** Answers in the place of the product, which is not asked if nobody has asked it yet. */
    void answerInstead(int status, Map<String, String> headers, String body);
}
