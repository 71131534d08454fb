package dev.rollcall.contract.report;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as SARIF wants it: a URI, relative if the name is. */
final class ArtifactUri {
    private ArtifactUri() {}

    static String of(String file) {
        String path = file.replace('\\', '/');
        try {
            boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
            String rooted = absolute && !path.startsWith("/") ? "/" + path : path;
            return absolute
                    ? new URI("file", "", rooted, null).toASCIIString()
                    : new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No name of a file: " + file, e);
        }
    }
}
