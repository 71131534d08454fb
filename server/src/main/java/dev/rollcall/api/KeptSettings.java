package dev.rollcall.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.Complaint;
import dev.rollcall.world.WorldException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings of a product in a sandbox, as they stand in world files. */
final class KeptSettings {
    private KeptSettings() {}

    /** What holds for every setting. */
    static ObjectNode all(MockedApi<?> api, Sandbox sandbox) {
        Settings settings = sandbox.settings(api.rules());
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        api.settings().forEach(setting -> put(all, setting, settings));
        return all;
    }

    /** What is not as by default. */
    static ObjectNode chosen(MockedApi<?> api, Sandbox sandbox) {
        Settings settings = sandbox.settings(api.rules());
        ObjectNode chosen = JsonNodeFactory.instance.objectNode();
        api.settings().stream()
                .filter(setting -> !settings.get(setting).equals(setting.byDefault()))
                .forEach(setting -> put(chosen, setting, settings));
        return chosen;
    }

    private static <T> void put(ObjectNode target, Setting<T> setting, Settings settings) {
        T value = settings.get(setting);
        if (value instanceof Boolean flag) {
            target.put(setting.name(), flag);
        } else if (value instanceof Integer number) {
            target.put(setting.name(), number);
        } else {
            target.put(setting.name(), setting.written(value));
        }
    }

    /** Every setting of a product chosen to be as by default, whatever holds elsewhere. */
    static Settings defaults(List<Setting<?>> known) {
        Settings defaults = Settings.defaults();
        for (Setting<?> setting : known) {
            defaults = byDefault(defaults, setting);
        }
        return defaults;
    }

    private static <T> Settings byDefault(Settings settings, Setting<T> setting) {
        return settings.with(setting, setting.byDefault());
    }

    /**
     * Chooses all of these or none.
     *
     * @throws WorldException if one is not known, or cannot be set so
     */
    static void choose(MockedApi<?> api, Sandbox sandbox, Map<String, String> changes) {
        List<Complaint> complaints = new ArrayList<>();
        Settings settings = sandbox.settings(api.rules());
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Optional<Settings> changed = changed(settings, api.settings(), change);
            if (changed.isEmpty()) {
                complaints.add(complaint(api, change));
            }
            settings = changed.orElse(settings);
        }
        if (!complaints.isEmpty()) {
            throw new WorldException(complaints);
        }
        sandbox.choose(api.rules(), settings);
    }

    private static Optional<Settings> changed(
            Settings settings, List<Setting<?>> known, Map.Entry<String, String> change) {
        return known.stream()
                .filter(setting -> setting.name().equals(change.getKey()))
                .findFirst()
                .flatMap(setting -> changed(settings, setting, change.getValue()));
    }

    private static <T> Optional<Settings> changed(Settings settings, Setting<T> setting, String text) {
        return setting.read(text).map(value -> settings.with(setting, value));
    }

    private static Complaint complaint(MockedApi<?> api, Map.Entry<String, String> change) {
        String field = api.name() + ".settings." + change.getKey();
        Optional<String> values = api.settings().stream()
                .filter(setting -> setting.name().equals(change.getKey()))
                .map(Setting::values)
                .findFirst();
        String names = api.settings().stream()
                .map(setting -> "`" + setting.name() + "`")
                .collect(Collectors.joining(", "));
        String found = values.isPresent() ? change.getValue() : change.getKey();
        return Complaint.of("settings", field, values.orElse("one of " + names), found);
    }
}
