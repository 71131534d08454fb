package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Turns the bytes of a body into text, by the letter of its Content-Type. */
final class BodyText {
    private final Findings findings;
    private final ContractNode rule;

    /** @param rule the media type in the contract */
    BodyText(Findings findings, ContractNode rule) {
        this.findings = findings;
        this.rule = rule;
    }

    /** The text of JSON: UTF-8 without mark, whatever a charset parameter says (RFC 8259, sections 8.1 and 11). */
    String json(Body body) {
        String text = decoded(body, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) {
            add(
                    MessageKey.BODY_BYTE_ORDER_MARK,
                    "JSON without a byte order mark",
                    "a byte order mark",
                    "The body begins with a byte order mark, which JSON must not have.");
            return text.substring(1);
        }
        return text;
    }

    /** Says if the Content-Type names a charset that JSON cannot have. */
    void jsonCharset(MediaType type) {
        String charset = type.parameters().getOrDefault("charset", "utf-8");
        if (!charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            add(MessageKey.BODY_CHARSET, "UTF-8", charset, "JSON is UTF-8, but the Content-Type says " + charset + ".");
        }
    }

    /** Any other text: in its charset, or UTF-8. */
    String plain(Body body, MediaType type) {
        return decoded(body, charset(type).orElse(StandardCharsets.UTF_8));
    }

    /** The charset that the Content-Type names, if it is one. */
    Optional<Charset> charset(MediaType type) {
        String name = type.parameters().get("charset");
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            String shown = Secrets.cut(name);
            add(
                    MessageKey.BODY_CHARSET,
                    "a charset",
                    shown,
                    "The Content-Type names an unknown charset, " + shown + ".");
            return Optional.empty();
        }
    }

    private String decoded(Body body, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = body.utf8();
            // What is no UTF-8 is replaced; the slow way tells it from a text that has such a character itself.
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        byte[] bytes = body.toByteArray();
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            add(
                    MessageKey.BODY_ENCODING,
                    charset.name(),
                    "other bytes",
                    "The body holds bytes that are no " + charset.name() + ".");
            return new String(bytes, charset);
        }
    }

    private void add(MessageKey key, String expected, String received, String sentence) {
        findings.add(key, MessagePlace.of(Part.BODY, ""), rule.place(), expected, received, sentence);
    }
}
