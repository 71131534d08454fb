package dev.rollcall.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Contract;
import dev.rollcall.http.Annex;
import dev.rollcall.http.BareApplication;
import dev.rollcall.http.LateHandler;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.media.sse.SseFeature;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The mock's own API as a JAX-RS application: who may call, then what the contract says, then the resources. */
public final class ControlApi implements AutoCloseable {
    /** Where it is mounted. */
    public static final String MOUNT = "/mock/v1";

    /** The name of its contract. */
    public static final String CONTRACT = "mock-control";

    private static final int WORKERS = 16;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, new Threads());
    private final JournalReaders readers = new JournalReaders();
    private final ControlDesk desk;

    /** The build has read it before, so it cannot be wrong. */
    private static final class Read {
        static final Contract CONTRACT = Contract.named(ControlApi.CONTRACT);
    }

    /** An API over this desk. */
    public ControlApi(ControlDesk desk) {
        this.desk = desk;
    }

    /** Its contract. The first who asks reads it: most starts are for those who never do. */
    public Contract contract() {
        return Read.CONTRACT;
    }

    /** Where it is mounted, and what answers there. */
    public Annex annex() {
        Admission admission = desk.admission();
        BodyLimit limit = new BodyLimit(this::contract, desk.maxBodyBytes());
        return new Annex(
                MOUNT,
                new LateHandler(() -> application(admission, limit)),
                workers,
                (method, path, headers) -> limit.of(method, path, () -> admission.lets(headers)));
    }

    private HttpHandler application(Admission admission, BodyLimit limit) {
        ResourceConfig application = BareApplication.create();
        application.registerResources(Routes.of(resources()));
        application.register(JacksonFeature.withoutExceptionMappers());
        ObjectMapper mapper = ControlJson.mapper();
        application.register(new JsonMapperOfControl(mapper));
        application.register(new SentObjectReader(mapper));
        application.register(SseFeature.class);
        application.register(new AdmissionFilter(admission));
        application.register(new ContractFilter(contract(), limit));
        application.register(new ProblemMapper());
        return ContainerFactory.createContainer(HttpHandler.class, application);
    }

    private List<Object> resources() {
        return List.of(
                new SandboxResource(desk),
                new WorldResource(desk),
                new ClockResource(desk),
                new AccountResource(desk),
                new SessionResource(desk),
                new SettingResource(desk),
                new FaultResource(desk),
                new JournalResource(desk, readers),
                new VerdictResource(desk));
    }

    /** Ends whoever follows a journal: such a call never ends by itself. */
    public void endFollowing() {
        readers.close();
    }

    /** Lets nobody wait any longer. */
    @Override
    public void close() {
        readers.close();
        workers.shutdownNow();
    }
}
