package dev.rollcall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class ProductApplicationTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final ProductApplication application = new ProductApplication("/product", this::made);

    private ResourceConfig made() {
        asked.incrementAndGet();
        return BareApplication.create();
    }

    @Test
    void nobodyMakesItUntilItIsNeeded() {
        application.end();

        assertThat(asked).hasValue(0);
    }

    @Test
    void manyWhoNeedItFirstGetTheSame() throws Exception {
        List<Callable<ApplicationHandler>> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            callers.add(application::getApplicationHandler);
        }
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            List<Future<ApplicationHandler>> all = threads.invokeAll(callers);

            for (Future<ApplicationHandler> each : all) {
                assertThat(each.get()).isSameAs(application.getApplicationHandler());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(asked).hasValue(1);
    }
}
