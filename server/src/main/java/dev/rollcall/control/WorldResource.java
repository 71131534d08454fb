package dev.rollcall.control;

import dev.rollcall.generated.control.api.WorldApi;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.world.World;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Whole states. */
final class WorldResource implements WorldApi {
    private final ControlDesk desk;

    WorldResource(ControlDesk desk) {
        this.desk = desk;
    }

    @Override
    public Response exportWorld(String sandbox) {
        // In the letters of world files: what YAML refuses is escaped.
        return Replies.of(World.write(desk.worlds().export(desk.sandbox(sandbox))));
    }

    @Override
    public Response importWorld(String sandbox, Map<String, Object> sent) {
        Sandbox meant = desk.sandbox(sandbox);
        String text = SentObject.text(sent);
        WorldProblems.told(() -> desk.worlds().restore(meant, World.read("world", text)));
        return Replies.of(SandboxForms.of(meant));
    }
}
