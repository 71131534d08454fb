package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.fault.FaultException;
import dev.rollcall.fault.FaultReader;
import dev.rollcall.http.FrameworkRefusal.Kind;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.sandbox.Sandboxes;
import dev.rollcall.sandbox.Turns;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.RequestExecutorProvider;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.server.util.MappingData;
import org.glassfish.grizzly.http.util.Header;
import org.jspecify.annotations.Nullable;

/**
 * The one handler behind the socket: finds sandbox and product and hands the call over in a form that the product's application
 * can always read.
 */
public final class Front extends HttpHandler {
    private final Places places;
    private final FrontDesk desk;
    private final Sandboxes sandboxes;
    private final FaultsByHeader faults;
    private final Releases releases;
    private final boolean cors;
    private final Annex annex;
    private final IntSupplier portOfAll;

    /**
     * A front for these products.
     *
     * @param mounts the products
     * @param annex what stands beside them
     * @param desk answers what belongs to no product
     * @param sandboxes the states that calls see
     * @param readers read the faults that a call wishes for itself in a sandbox
     * @param releases the answers that faults hold back
     * @param cors whether preflights are answered before any product sees them
     * @param portOfAll the port of all products, as soon as it is open
     */
    public Front(
            List<Mount> mounts,
            Annex annex,
            FrontDesk desk,
            Sandboxes sandboxes,
            Function<Sandbox, FaultReader> readers,
            Releases releases,
            boolean cors,
            IntSupplier portOfAll) {
        this.places = new Places(mounts);
        this.annex = annex;
        this.desk = desk;
        this.sandboxes = sandboxes;
        this.faults = new FaultsByHeader(readers);
        this.releases = releases;
        this.cors = cors;
        this.portOfAll = portOfAll;
    }

    @Override
    public void start() {
        annex.application().start();
    }

    @Override
    public void destroy() {
        annex.application().destroy();
        places.mounts().forEach(mount -> mount.application().end());
    }

    /** Calls of the annex may wait for something, and so leave the thread that reads the socket. */
    @Override
    public RequestExecutorProvider getRequestExecutorProvider() {
        return request -> annex.isMeant(request) ? annex.workers() : null;
    }

    /** How many bytes of a request's body are waited for, where every product takes so many. */
    int largestBody(HttpRequestPacket request, int ofProducts) {
        return annex.isMeant(request) ? annex.largestBody(request) : ofProducts;
    }

    @Override
    public void service(Request request, Response response) {
        if (annex.isMeant(request)) {
            enter(Call.of(request), response);
        } else {
            answer(request, response);
        }
    }

    private void enter(Call call, Response response) {
        Request request = call.request();
        RequestTarget below = annex.below(call.target());
        CallProperties.TARGET.set(request, below);
        if (!HostHeader.isReadable(request.getHeader(Header.Host))) {
            // Who asks where a call was meant to go must not take it for this machine.
            setHost(request, HostHeader.UNREADABLE);
        }
        rewrite(annex.path(), below, request);
        response.setHeader(Header.Date, date(sandboxes.byDefault()));
        try {
            annex.application().service(request, response);
        } catch (Exception e) {
            FailureMapper.crash(e);
            if (!response.isCommitted()) {
                response.reset();
                send(desk.crash(), response);
            }
        }
    }

    private void answer(Request request, Response response) {
        String origin = request.getHeader("Origin");
        String requested = request.getHeader("Access-Control-Request-Method");
        if (cors && Cors.isPreflight(request.getMethod().getMethodString(), origin, requested)) {
            Map<String, String> headers =
                    Cors.preflight(Objects.requireNonNull(origin), request.getHeader("Access-Control-Request-Headers"));
            send(new Spoken(204, headers, Body.EMPTY), response);
            return;
        }
        Call call = Call.of(request);
        Optional<SandboxName> name = call.wish().name();
        Optional<Place> place = places.find(call.door(), call.target().path());
        if (name.isPresent() && place.isPresent()) {
            hand(place.get(), name.get(), call, response);
        } else {
            Spoken answer = name.isPresent() ? nowhere(call) : desk.noSuchName(call.wish());
            send(withCors(answer, origin), response);
        }
    }

    /** A product that is alone behind a door speaks for itself, also where it has nothing. */
    private Spoken nowhere(Call call) {
        return places.only(call.door())
                .map(mount -> mount.say(FrameworkRefusal.of(Kind.NO_SUCH_PATH)))
                .orElseGet(() -> desk.answer(call.request(), call.target()));
    }

    private void hand(Place place, SandboxName name, Call call, Response response) {
        Mount mount = place.mount();
        Request request = call.request();
        Tap tap = Tap.of(request.getContext().getConnection());
        CallProperties.TAP.set(request, tap);
        try {
            Sandbox sandbox = sandboxes.named(name);
            CallProperties.SANDBOX.set(request, sandbox);
            faults.plan(request, mount.name(), sandbox);
            Optional<Recollection> recollection = Recollection.of(call, mount, sandbox);
            if (recollection.isPresent() && recollection.get().answers(response)) {
                return;
            }
            call.tell(place, portOfAll);
            SentHeaders headers = call.headers();
            if (!HostHeader.isReadable(request.getHeader(Header.Host))) {
                setHost(request, "localhost");
                headers = SentHeaders.of(request);
            }
            mount.application().answer(request, headers, call.at(place), response);
            recollection.ifPresent(each -> each.keep(response));
        } catch (FaultException e) {
            send(withCors(desk.noSuchFault(e), request.getHeader("Origin")), response);
        } catch (Exception e) {
            // Whatever broke, the next call must get its turn.
            endTurn(request);
            FrameworkRefusal crash = FailureMapper.crash(e);
            if (!response.isCommitted()) {
                response.reset();
                send(mount.say(crash), response);
            }
        }
        tap.open(request, response, releases);
    }

    private static void endTurn(Request request) {
        if (request.getAttribute(TurnFilter.TURN.name()) instanceof Turns.Turn turn) {
            turn.end();
        }
    }

    private static void rewrite(String mount, RequestTarget target, Request request) {
        HttpRequestPacket packet = request.getRequest();
        packet.setRequestURI(mount + target.safePath());
        if (!target.query().isEmpty()) {
            packet.setQueryString(target.safeQuery());
        }
        MappingData place = request.obtainMappingData();
        place.contextPath.setString(mount);
        updatePaths(request, place);
    }

    private static void setHost(Request request, String host) {
        request.getRequest().getHeaders().setValue(Header.Host).setString(host);
    }

    private Spoken withCors(Spoken answer, @Nullable String origin) {
        return cors && origin != null
                ? answer.with(Cors.answer(origin, answer.headers().keySet()))
                : answer;
    }

    /** What is said to a request that is no HTTP, in the words of the product that it seems to mean. */
    Spoken unreadable(Door door, String rawPath) {
        FrameworkRefusal refusal = FrameworkRefusal.of(Kind.UNREADABLE_REQUEST);
        return places.find(door, SandboxPath.of(rawPath).below())
                .map(Place::mount)
                .or(() -> places.only(door))
                .map(mount -> mount.say(refusal))
                .orElseGet(desk::unreadable)
                .with(Map.of("Date", date(sandboxes.byDefault())));
    }

    private static String date(Sandbox sandbox) {
        return DateFilter.httpDate(sandbox.clock().instant());
    }

    private void send(Spoken answer, Response response) {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        Sandbox sandbox = CallProperties.SANDBOX.find(response.getRequest()).orElseGet(sandboxes::byDefault);
        response.setHeader(Header.Date, date(sandbox));
        response.setContentLength(answer.body().size());
        try {
            response.getOutputStream().write(answer.body().toByteArray());
        } catch (IOException e) {
            // The caller has gone; there is nobody to tell.
            response.getRequest().getContext().getConnection().closeSilently();
        }
    }
}
