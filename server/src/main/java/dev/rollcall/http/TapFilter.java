package dev.rollcall.http;

import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;

/** Leads the encoded bytes of answers into the tap of their connection, if a fault has closed it. */
final class TapFilter extends BaseFilter {

    /** Puts this filter between the socket and writing HTTP. */
    static AddOn behindHttp() {
        return (listener, builder) -> builder.add(builder.indexOfType(HttpServerFilter.class), new TapFilter());
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        Tap tap = Tap.closed(context.getConnection());
        if (tap != null && context.getMessage() instanceof Buffer part) {
            tap.collect(part);
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }
}
