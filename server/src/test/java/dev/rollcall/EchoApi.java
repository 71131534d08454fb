package dev.rollcall;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.contract.Contract;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.Failure;
import dev.rollcall.http.FrameworkFailures;
import dev.rollcall.http.FrameworkRefusal.Kind;
import dev.rollcall.http.JsonFormat;
import dev.rollcall.http.Login;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.WorldSection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product that exists only here: it says back what it understood, so that the road to it can be seen. */
final class EchoApi implements MockedApi<EchoApi.Rules> {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Echo, version: "1"}
            paths:
              /things:
                get: {operationId: list, responses: {}}
                post: {operationId: add, responses: {}}
              /secret:
                get: {operationId: secret, security: [{token: []}], responses: {}}
              /crash:
                get: {operationId: crash, responses: {}}
            """;

    private final List<Object> filters;

    /** Without filters of its own. */
    EchoApi() {
        this(List.of());
    }

    /** With these filters. */
    EchoApi(List<Object> filters) {
        this.filters = filters;
    }

    /** The state of the echo: none. */
    static final class Rules {}

    /** The operations of the echo. */
    @Path("")
    public static final class Echo {

        /** Says what it was asked for. */
        @GET
        @Path("/things")
        public Response list(@QueryParam("name") String name, @QueryParam("size") Integer size) {
            return Response.ok(Map.of("name", String.valueOf(name), "size", String.valueOf(size)))
                    .build();
        }

        /** Says what it was told. */
        @POST
        @Path("/things")
        public Response add(Map<String, Object> thing) {
            return Response.ok(thing).build();
        }

        /** Says what it was called. */
        @GET
        @Path("/things/{name}")
        public Response one(@PathParam("name") String name) {
            return Response.ok(Map.of("name", name)).build();
        }

        /** For callers only. */
        @GET
        @Path("/secret")
        public Response secret() {
            return Response.ok(Map.of("secret", "none")).build();
        }

        /** Breaks. */
        @GET
        @Path("/crash")
        public Response crash(@QueryParam("spare") @Nullable String spare) {
            return Response.ok(Map.of("length", Objects.requireNonNull(spare, "the inside of the house")))
                    .build();
        }
    }

    @Override
    public String title() {
        return "Echo";
    }

    @Override
    public String mount() {
        return "/echo";
    }

    @Override
    public List<String> aliases() {
        return List.of("/real/root");
    }

    @Override
    public Contract contract() {
        return Contract.parse("echo", CONTRACT);
    }

    @Override
    public List<Object> resources() {
        return List.of(new Echo());
    }

    @Override
    public List<Object> filters() {
        return filters;
    }

    @Override
    public List<BodyFormat> formats() {
        return List.of(new JsonFormat("application/json", new ObjectMapper()));
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(Settings.RATE_LIMITS);
    }

    @Override
    public Login login() {
        return request -> "open sesame".equals(request.getHeaderString("token"));
    }

    @Override
    public FrameworkFailures failures() {
        return refusal -> Failure.of(
                refusal.kind() == Kind.NO_SUCH_PATH ? 404 : refusal.kind() == Kind.CRASH ? 500 : 400,
                Map.of("echo", refusal.kind().name()));
    }

    @Override
    public Class<Rules> rules() {
        return Rules.class;
    }

    @Override
    public Rules fill(Sandbox sandbox) {
        return new Rules();
    }

    @Override
    public OwnWorld<Rules> read(WorldSection section) {
        throw new IllegalStateException("No world file knows this product");
    }

    @Override
    public Backstage<Rules> backstage() {
        throw new IllegalStateException("There is nothing behind an echo");
    }

    @Override
    public SessionFaults faults() {
        return new NoSessionFaults();
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return List.of();
    }

    @Override
    public String sampleCall(String url) {
        return "curl " + url + "/things";
    }
}
