package dev.rollcall.api;

import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The settings that a world file tells of a product. */
final class FiledSettings {
    private FiledSettings() {}

    /** What is chosen there; what cannot be chosen is told to the section. */
    static Settings of(WorldSection section, List<Setting<?>> known) {
        Settings chosen = Settings.defaults();
        for (Setting<?> setting : known) {
            chosen = section.settings().map(read(chosen, setting)).orElse(chosen);
        }
        return chosen;
    }

    private static <T> Function<WorldEntry, Settings> read(Settings chosen, Setting<T> setting) {
        return entry -> {
            Optional<String> text = entry.scalar(setting.name());
            Optional<T> value = text.flatMap(setting::read);
            if (text.isPresent() && value.isEmpty()) {
                entry.complain(setting.name(), setting.values());
            }
            return value.map(found -> chosen.with(setting, found)).orElse(chosen);
        };
    }
}
