package dev.rollcall.suite.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.client.commvault.ApiClient;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/**
 * The generated Java client.
 *
 * @param commvault its client for a base URL: it speaks JSON or XML
 */
record GeneratedClientWalker(Function<String, ApiClient> commvault) implements Walker {

    static GeneratedClientWalker inJson() {
        return new GeneratedClientWalker(CommvaultWalk::inJson);
    }

    static GeneratedClientWalker inXml() {
        return new GeneratedClientWalker(CommvaultWalk::inXml);
    }

    @Override
    public List<Step> walk(Flow flow, URI base) {
        return switch (flow.product()) {
            case "commvault" -> CommvaultWalk.through(commvault.apply(base.toString()));
            case "rocketchat" -> RocketChatWalk.through(base.toString());
            case "joomla" -> JoomlaWalk.through(base.toString());
            default -> throw new IllegalArgumentException("Not a product: " + flow);
        };
    }

    /** The body of a refusal as its model, which has to say something. */
    static <T> T refusal(ObjectMapper mapper, String body, Class<T> model) {
        try {
            return mapper.readValue(body, model);
        } catch (java.io.IOException e) {
            throw new AssertionError("Not a " + model + ": " + body, e);
        }
    }
}
