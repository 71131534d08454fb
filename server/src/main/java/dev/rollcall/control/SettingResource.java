package dev.rollcall.control;

import dev.rollcall.generated.control.api.SettingApi;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Setting;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What differs between installations. */
final class SettingResource implements SettingApi {
    private final ControlDesk desk;

    SettingResource(ControlDesk desk) {
        this.desk = desk;
    }

    @Override
    public Response readSettings(String sandbox, String product) {
        String name = desk.product(product).name();
        return Replies.of(desk.worlds().settings(desk.sandbox(sandbox), name));
    }

    @Override
    public Response changeSettings(String sandbox, String product, Map<String, Object> patch) {
        ControlledProduct meant = desk.product(product);
        Sandbox where = desk.sandbox(sandbox);
        Map<String, String> changes = new LinkedHashMap<>();
        patch.forEach((name, value) -> changes.put(name, value == null ? byDefault(meant, name) : value.toString()));
        WorldProblems.told(() -> desk.worlds().choose(where, meant.name(), changes));
        return Replies.of(desk.worlds().settings(where, meant.name()));
    }

    /** As it is written; empty if there is no such setting, which is refused then. */
    private static String byDefault(ControlledProduct product, String name) {
        return product.settings().stream()
                .filter(setting -> setting.name().equals(name))
                .map(Setting::defaultWritten)
                .findFirst()
                .orElse("");
    }
}
