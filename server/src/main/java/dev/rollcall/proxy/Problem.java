package dev.rollcall.proxy;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/**
 * What the proxy itself has to say, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param title its words
 * @param detail what happened; everybody may read it
 * @param outcome what it means for the exchange
 */
record Problem(int status, String title, String detail, Passed.Outcome outcome) {

    /** Why there is no answer of the upstream. */
    static Problem of(Exception cause, Upstream upstream) {
        if (cause instanceof SocketTimeoutException || cause instanceof ConnectionRequestTimeoutException) {
            return new Problem(
                    504, "Gateway Timeout", told(upstream, "was silent for too long"), Passed.Outcome.TIMED_OUT);
        }
        return new Problem(502, "Bad Gateway", told(upstream, inWords(cause)), Passed.Outcome.UNREACHABLE);
    }

    static Problem upgrade(String protocol) {
        return new Problem(
                501,
                "Not Implemented",
                "The Rollcall proxy judges HTTP exchanges and does not carry the protocol '" + protocol
                        + "': call the upstream itself for it.",
                Passed.Outcome.REFUSED);
    }

    private static String told(Upstream upstream, String what) {
        return "The upstream " + upstream + " " + what + ". So says the Rollcall proxy before it.";
    }

    /** What is wrong with the way to the upstream, as the end of a sentence that begins with its name. */
    static String inWords(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return "has a name that nobody knows";
        }
        if (cause instanceof SSLException) {
            return isUntrusted(cause)
                    ? "has a certificate that is not trusted"
                    : "could not agree on TLS (" + cause.getMessage() + ")";
        }
        if (cause instanceof ConnectException) {
            return "does not take connections";
        }
        if (cause instanceof SocketTimeoutException) {
            return "did not answer in time";
        }
        return "broke the connection off before it answered ("
                + cause.getClass().getSimpleName() + ")";
    }

    static boolean isUntrusted(Throwable cause) {
        for (Throwable here = cause; here != null; here = here.getCause()) {
            if (here instanceof CertificateException || here instanceof CertPathBuilderException) {
                return true;
            }
        }
        return false;
    }

    byte[] json() {
        return """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}
                """.formatted(
                        title,
                        status,
                        detail.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " "))
                .getBytes(StandardCharsets.UTF_8);
    }
}
