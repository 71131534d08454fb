package dev.rollcall.cli;

import dev.rollcall.proxy.ProxyOptions;
import dev.rollcall.proxy.Tls;
import dev.rollcall.proxy.Upstream;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say from where to where a proxy carries. */
final class ProxyWay {

    @Option(
            names = "--upstream",
            required = true,
            paramLabel = "URL",
            description = "The real server, e.g. https://chat.example. A path in it goes before every path that is"
                    + " asked for.")
    private String upstream = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "Port to listen on; 0 takes any free one. Default: 8081.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: loopback.")
    private String host = "";

    @ArgGroup
    private Trust trust = new Trust();

    @Option(
            names = "--connect-timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long a connection to the upstream may take. Default: 10.")
    private double connectTimeout;

    @Option(
            names = "--response-timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long the upstream may be silent before the caller gets a 504. Default: 60.")
    private double responseTimeout;

    /** By what the upstream is trusted, one or the other. */
    static final class Trust {
        @Option(
                names = "--trust",
                paramLabel = "CERT",
                description = "Trust an https upstream by the certificates in this PEM file, and by no others.")
        private @Nullable Path trust;

        @Option(names = "--insecure", description = "Trust an https upstream whatever its certificate says.")
        private boolean insecure;
    }

    ProxyOptions options() throws CouldNotRunException {
        try {
            ProxyOptions options = ProxyOptions.to(Upstream.at(upstream))
                    .at(host, port)
                    .waiting(duration(connectTimeout), duration(responseTimeout));
            return options.upstream().scheme().equals("https") ? trusting(options) : options;
        } catch (IllegalArgumentException e) {
            throw new CouldNotRunException(String.valueOf(e.getMessage()), e);
        }
    }

    private ProxyOptions trusting(ProxyOptions options) throws CouldNotRunException {
        try {
            if (trust.insecure) {
                return options.trusting(Tls.trustingAnybody(), false);
            }
            Path file = trust.trust;
            return options.trusting(file == null ? Tls.byDefault() : Tls.trusting(file), true);
        } catch (IOException e) {
            throw new CouldNotRunException("Cannot read the certificate: " + FileTrouble.of(e), e);
        } catch (GeneralSecurityException e) {
            throw new CouldNotRunException("Cannot use the certificate: " + e.getMessage(), e);
        }
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    String cannotBind(BindException e) {
        return "Cannot listen on " + host + " port " + port + ": " + e.getMessage()
                + ". Choose another one with --port," + " or 0 for any free one.";
    }
}
