package dev.rollcall.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** One connection to the upstream that carries nothing, so that a mistake shows at the start and not at the first call. */
final class Probe {
    private Probe() {}

    /**
     * Connects, and agrees on TLS where the upstream speaks it.
     *
     * @throws IOException if the upstream cannot be reached or is not trusted
     */
    static void connect(ProxyOptions options) throws IOException {
        int patience =
                (int) Math.min(Integer.MAX_VALUE, options.connectTimeout().toMillis());
        Upstream upstream = options.upstream();
        InetSocketAddress address = new InetSocketAddress(upstream.host(), upstream.port());
        if (address.isUnresolved()) {
            throw new UnknownHostException(upstream.host());
        }
        try (Socket socket = new Socket()) {
            socket.connect(address, patience);
            socket.setSoTimeout(patience);
            SSLContext tls = options.tls();
            if (tls != null) {
                handshake(tls, socket, options);
            }
        }
    }

    private static void handshake(SSLContext tls, Socket socket, ProxyOptions options) throws IOException {
        Upstream upstream = options.upstream();
        try (SSLSocket secured =
                (SSLSocket) tls.getSocketFactory().createSocket(socket, upstream.host(), upstream.port(), true)) {
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm(options.checksHostName() ? "HTTPS" : "");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
        }
    }
}
