package dev.rollcall.http;

/** The order of all filters, written once: the smallest is the first that sees a request and the last that sees its answer. */
public final class FilterOrder {
    /** Everybody inside may ask whose call it is. */
    static final int CURRENT_CALL = 50;

    /** Outside of everything that is judged: the CORS headers are the mock's. */
    public static final int CORS = 100;

    /** Outside of what is judged, too: a prefix that names the sandbox is no part of the contract. */
    public static final int SANDBOX_PREFIX = 150;

    /** What the mock says in headers of its own: outside of what is judged, but seen by browsers. */
    public static final int MOCK_HEADERS = 140;

    /** First in, last out: what the caller sent and what the product said. */
    public static final int JOURNAL = 200;

    /** What becomes of the answer on its way, outside of everything that could mend it. */
    public static final int BENT_ANSWER = 215;

    /** What the product adds to its answers goes where the mock answers in its own name, before anybody writes it down. */
    public static final int OWN_ANSWER = 225;

    /** The exact media type that the product answers with, refusals of a body included. */
    public static final int NEGOTIATION = 250;

    /** The body as a whole, within its limit. */
    public static final int BODY = 300;

    /** Does the request keep to the contract, and what does the caller prefer? */
    public static final int PREFERENCE = 350;

    /** What one product does to every request before it looks at the path. */
    public static final int PRODUCT_BEFORE_MATCHING = 400;

    /** Finds the operation of the contract that was matched. */
    public static final int OPERATION = 1_000;

    /** One call after the other. */
    public static final int TURN = 1_050;

    /** Would the same call be answered the same? Asked within the turn. */
    public static final int REPETITION = 1_060;

    /** Who is calling? */
    public static final int LOGIN = 1_100;

    /** What goes wrong on purpose, now that everything is known of the call. */
    public static final int FAULTS = 1_150;

    /** Too often? */
    public static final int RATE_LIMIT = 1_200;

    /** Are the parameters what the product takes? */
    public static final int PARAMETERS = 1_300;

    /** What one product adds to its answers. */
    public static final int PRODUCT_HEADERS = 1_400;

    private FilterOrder() {}
}
