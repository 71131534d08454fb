package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.generated.joomla.model.SessionList;
import dev.rollcall.generated.joomla.model.SessionRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhpJsonTest {

    @Test
    void writesAsJsonEncodeDoesWithoutFlags() {
        SessionRow row = new SessionRow()
                .sessionId("a/b\\c\"d")
                .guest(TextNode.valueOf("1"))
                .time(TextNode.valueOf("2"))
                .userid(TextNode.valueOf("3"))
                .username("\u00e4\u2028\ud83d\ude00\u0000\u001f\u007f\b\f\n\r\t<>&'");
        SessionList list = new SessionList().msg(List.of(row)).error(false).status(200);

        String text = new String(PhpJson.format().write(list), StandardCharsets.UTF_8);

        assertThat(text)
                .isEqualTo("{\"msg\":[{\"session_id\":\"a\\/b\\\\c\\\"d\",\"client_id\":null,\"guest\":\"1\","
                        + "\"time\":\"2\",\"data\":null,\"userid\":\"3\","
                        + "\"username\":\"\\u00e4\\u2028\\ud83d\\ude00\\u0000\\u001f\u007f\\b\\f\\n\\r\\t<>&'\"}],"
                        + "\"error\":false,\"status\":200}");
    }
}
