package dev.rollcall.contract.har;

import dev.rollcall.contract.Body;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a text that the recorder has decoded, in the encoding in which they were sent: that of the Content-Type,
 * else that which an XML document declares, else UTF-8.
 */
final class TextBytes {
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)");
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']+)");

    private TextBytes() {}

    static Body of(String text, String contentType) {
        Matcher label = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
        if (label.find()) {
            return Body.of(text.getBytes(charset(label.group(1))));
        }
        Matcher declared = DECLARED.matcher(text.substring(0, Math.min(200, text.length())));
        return Body.of(text.getBytes(declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8));
    }

    private static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
