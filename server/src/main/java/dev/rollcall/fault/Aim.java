package dev.rollcall.fault;

import dev.rollcall.session.SessionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which calls a fault is for: those that fit everything that is said.
 *
 * @param product its name, as in options and paths
 * @param operation its id in the contract
 * @param account the name of whoever calls or tries to log in
 * @param session that makes the call
 */
public record Aim(
        Optional<String> product, Optional<String> operation, Optional<String> account, Optional<SessionId> session) {

    /** At every call. */
    public static final Aim ANYWHERE = new Aim(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, whatever session makes the call. */
    Aim atAnySession() {
        return new Aim(product, operation, account, Optional.empty());
    }

    boolean fits(Occasion call) {
        return product.map(call.product()::equals).orElse(true)
                && (operation.isEmpty() || operation.equals(call.operation()))
                && (session.isEmpty() || session.equals(call.session()))
                && account.map(call::isBy).orElse(true);
    }

    Map<String, String> parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        product.ifPresent(value -> said.put(FaultParameter.PRODUCT, value));
        operation.ifPresent(value -> said.put(FaultParameter.OPERATION, value));
        account.ifPresent(value -> said.put(FaultParameter.ACCOUNT, value));
        session.ifPresent(value -> said.put(FaultParameter.SESSION, value.value()));
        return said;
    }
}
