package dev.rollcall.suite.clients;

import java.net.URI;
import java.util.List;

/** A client that can walk through sessions of a product. */
interface Walker {

    /**
     * Goes the way of a {@link Flow}, and on until its end whatever it meets.
     *
     * @param flow which product, and as whom
     * @param base where the product answers, without a trailing slash
     * @return what it saw
     */
    List<Step> walk(Flow flow, URI base);
}
