package dev.rollcall.sandbox;

import java.util.HashMap;
import java.util.Map;

/** What was chosen about the behaviour of products; for everything else the default of each setting holds. Immutable. */
public final class Settings {
    /** Whether callers that ask too often are refused, and failed logins counted. Off, so that tests do not lock each other out. */
    public static final Setting<Boolean> RATE_LIMITS = Setting.flag("rateLimits", false);

    /** Whether a product has the licence that its session API needs. */
    public static final Setting<Boolean> LICENSED = Setting.flag("licensed", true);

    private static final Settings DEFAULTS = new Settings(Map.of());

    private final Map<Setting<?>, Object> chosen;

    private Settings(Map<Setting<?>, Object> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    /** Nothing chosen. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** What holds. */
    public <T> T get(Setting<T> setting) {
        // Only with() puts values in, each under a setting of its type.
        @SuppressWarnings("unchecked")
        T value = (T) chosen.getOrDefault(setting, setting.byDefault());
        return value;
    }

    /**
     * The same with one thing chosen.
     *
     * @throws IllegalArgumentException if it cannot be set so
     */
    public <T> Settings with(Setting<T> setting, T value) {
        setting.check(value);
        Map<Setting<?>, Object> more = new HashMap<>(chosen);
        more.put(setting, value);
        return new Settings(more);
    }

    /** What is chosen here, and for the rest what is chosen there. */
    public Settings over(Settings general) {
        Map<Setting<?>, Object> both = new HashMap<>(general.chosen);
        both.putAll(chosen);
        return new Settings(both);
    }
}
