package dev.rollcall.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.generated.control.api.SandboxApi;
import dev.rollcall.generated.control.model.NewSandbox;
import dev.rollcall.generated.control.model.SandboxList;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.sandbox.SandboxOrder;
import dev.rollcall.session.Chance;
import dev.rollcall.world.World;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The sandboxes themselves. */
final class SandboxResource implements SandboxApi {
    private static final ObjectMapper JSON = ControlJson.mapper();
    private static final int DIGITS_OF_A_NAME = 12;

    private final ControlDesk desk;
    private final Chance names = Chance.unpredictable();

    SandboxResource(ControlDesk desk) {
        this.desk = desk;
    }

    @Override
    public Response listSandboxes() {
        return Replies.of(new SandboxList()
                .sandboxes(desk.sandboxes().all().stream().map(SandboxForms::of).toList()));
    }

    @Override
    public Response createSandbox(NewSandbox wanted) {
        SandboxName name = new SandboxName(
                Optional.ofNullable(wanted.getName()).orElseGet(() -> "sandbox-" + names.hex(DIGITS_OF_A_NAME)));
        Sandbox made = WorldProblems.told(() -> desk.sandboxes().create(name, order(wanted)))
                .orElseThrow(() -> ProblemException.of(
                        409, "There is a sandbox of this name already", "Delete or reset it, or take another name."));
        return Replies.created(SandboxForms.of(made), "sandboxes", name.value());
    }

    private static SandboxOrder order(NewSandbox wanted) {
        SandboxOrder order = SandboxOrder.plain();
        if (wanted.getWorld() != null) {
            order = order.with(World.of("world", JSON.convertValue(wanted.getWorld(), ObjectNode.class)));
        }
        if (wanted.getSeed() != null) {
            order = order.withSeed(wanted.getSeed());
        }
        if (wanted.getStart() != null) {
            order = order.startingAt(wanted.getStart());
        }
        return Boolean.TRUE.equals(wanted.getFrozen()) ? order.standingStill() : order;
    }

    @Override
    public Response getSandbox(String sandbox) {
        return Replies.of(SandboxForms.of(desk.existing(sandbox)));
    }

    @Override
    public Response deleteSandbox(String sandbox) {
        desk.existing(sandbox);
        if (sandbox.equals(SandboxName.DEFAULT.value())) {
            throw ProblemException.of(
                    409, "This sandbox is always there", "Reset it with POST /mock/v1/sandboxes/default/reset.");
        }
        desk.sandboxes().drop(new SandboxName(sandbox));
        return Replies.done();
    }

    @Override
    public Response resetSandbox(String sandbox) {
        Sandbox existing = desk.existing(sandbox);
        desk.worlds().reset(existing);
        return Replies.of(SandboxForms.of(existing));
    }
}
