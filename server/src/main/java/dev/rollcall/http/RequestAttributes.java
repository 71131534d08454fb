package dev.rollcall.http;

import java.util.Collection;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.jersey.internal.PropertiesDelegate;

/**
 * What the steps of a call tell each other, on either side of Jersey.
 *
 * @param request whose attributes they are
 */
record RequestAttributes(Request request) implements PropertiesDelegate {

    @Override
    public Object getProperty(String name) {
        return request.getAttribute(name);
    }

    @Override
    public Collection<String> getPropertyNames() {
        return request.getAttributeNames();
    }

    @Override
    public void setProperty(String name, Object value) {
        request.setAttribute(name, value);
    }

    @Override
    public void removeProperty(String name) {
        request.removeAttribute(name);
    }
}
