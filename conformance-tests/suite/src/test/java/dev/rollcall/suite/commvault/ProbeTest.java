package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rollcall.client.commvault.api.ServiceApi;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rollcall
class ProbeTest {

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK of 2017 and today")
    void theRootAnswersAnybody(RollcallMock mock, Clients clients) {
        ServiceApi stranger = new ServiceApi(clients.commvault(Map.of()));

        assertThatCode(stranger::probeService).doesNotThrowAnyException();
        for (String root : List.of("/commvault", "/commvault/", "/commvault?x=y")) {
            assertThat(new RawHttp(mock.url()).get(root, Map.of()).status()).isEqualTo(200);
        }
    }
}
