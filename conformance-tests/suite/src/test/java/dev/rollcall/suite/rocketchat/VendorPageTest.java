package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The call and the rows that the vendor's page prints, byte for byte. */
@Rollcall
class VendorPageTest {

    /** Compact, as a server writes it; members keep the order in which they are printed. */
    private static JsonNode printedRows() throws IOException {
        try (InputStream file = VendorPageTest.class.getResourceAsStream("/rocketchat/printed-rows.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        }
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Example Result")
    void theNinePrintedRowsComeFirst(RollcallMock mock) throws IOException {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.LIST, Workspace.PRINTED);

        String rows = printedRows().toString();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"sessions\":" + rows.substring(0, rows.length() - 1) + ",")
                .endsWith("],\"total\":13,\"count\":50,\"offset\":0,\"success\":true}");
        assertThat(new ObjectMapper().readTree(answer.body()).path("sessions")).hasSize(13);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Example Call; listing query")
    void thePrintedCallFindsTheTwoUsersWhoseNamesMatch(RollcallMock mock) throws IOException {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.LIST + "?filter=funke", Workspace.PRINTED);

        assertThat(answer.body())
                .isEqualTo("{\"sessions\":[" + printedRows().get(1) + ","
                        + printedRows().get(2) + "],\"total\":2,\"count\":50,\"offset\":0,\"success\":true}");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Example Call")
    void whatIsPrintedWorksForEver(RollcallMock mock) throws IOException {
        mock.clock().advance(Duration.ofDays(20_000));

        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.LIST, Workspace.PRINTED);

        assertThat(answer.body()).contains("\"total\":13", printedRows().get(8).toString());
    }
}
