package dev.rollcall.fault;

/**
 * Something that can be chosen about a fault.
 *
 * @param name in headers and in the control API
 * @param expected its values, in words
 */
public record FaultParameter(String name, String expected) {
    static final String PRODUCT = "product";
    static final String OPERATION = "operation";
    static final String ACCOUNT = "account";
    static final String SESSION = "session";
    static final String PROBABILITY = "probability";
    static final String SEED = "seed";
    static final String TIMES = "times";
    static final String AFTER = "after";
    static final String MILLISECONDS = "milliseconds";
    static final String LEAST = "least";
    static final String MOST = "most";
    static final String MEDIAN = "median";
    static final String SIGMA = "sigma";
    static final String BYTES_PER_SECOND = "bytesPerSecond";
    static final String BYTES = "bytes";
    static final String CONTENT_TYPE = "contentType";
}
