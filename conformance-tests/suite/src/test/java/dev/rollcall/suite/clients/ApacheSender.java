package dev.rollcall.suite.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.VersionInfo;

/** Apache HttpClient, as it is. */
final class ApacheSender implements Sender {
    private final CloseableHttpClient client = HttpClients.createDefault();

    /** As its jar says. */
    static String version() {
        return VersionInfo.loadVersionInfo("org.apache.hc.client5", ApacheSender.class.getClassLoader())
                .getRelease();
    }

    @Override
    public Said send(String method, URI target, Map<String, String> headers, String body) {
        HttpUriRequestBase request = new HttpUriRequestBase(method, target);
        headers.forEach(request::setHeader);
        if (!body.isEmpty()) {
            request.setEntity(new StringEntity(body, null, null, false));
        }
        try {
            return client.execute(
                    request, answer -> new Said(answer.getCode(), EntityUtils.toString(answer.getEntity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
