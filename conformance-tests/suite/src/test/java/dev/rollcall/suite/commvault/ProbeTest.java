package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rollcall.client.commvault.api.ServiceApi;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rollcall
class ProbeTest {

    @Test
    void theRootAnswersAnybody(RollcallMock mock, Clients clients) {
        ServiceApi stranger = new ServiceApi(clients.commvault(Map.of()));

        assertThatCode(stranger::probeService).doesNotThrowAnyException();
        for (String root : List.of("/commvault", "/commvault/", "/commvault?x=y")) {
            assertThat(new RawHttp(mock.url()).get(root, Map.of()).status()).isEqualTo(200);
        }
    }
}
