package dev.rollcall.contract.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what the same mistake is recognised at the next run. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Finding finding) {
        String place = finding.where()
                .replaceFirst(" \\(line \\d+, column \\d+\\)$", "")
                .replaceAll("/\\d+(?=/|$)", "/*")
                .replaceAll("\\[\\d+]", "[*]");
        String mistake = String.join(
                "\n",
                finding.key(),
                finding.subject().toString(),
                place,
                finding.rule().pointer());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(mistake.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
