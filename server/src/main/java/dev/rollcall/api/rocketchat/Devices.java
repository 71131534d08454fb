package dev.rollcall.api.rocketchat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua_parser.OS;
import ua_parser.Parser;
import ua_parser.UserAgent;

/**
 * Tells devices by their {@code User-Agent}, in the words of the parser that Rocket.Chat uses. Thread-safe.
 *
 * <p>Our parser knows other names for the same things and no kinds of devices; both are mended here.
 */
final class Devices {
    /** Longer texts are cut, as the product's parser does: nobody's patterns run over kilobytes. */
    private static final int LONGEST = 500;

    private static final Pattern MOBILE_APP =
            Pattern.compile("RC Mobile; (\\w{1,20}) ([0-9.]{1,20}); v([0-9.]{1,20}) \\(([0-9]{1,20})\\)");
    private static final Pattern DESKTOP_APP = Pattern.compile(" Rocket\\.Chat/([0-9.]{1,20}\\w{0,20})");

    private static final Map<String, String> NAMES = Map.of(
            "Chrome Mobile", "Chrome",
            "Chrome Mobile iOS", "Chrome",
            "Firefox Mobile", "Firefox",
            "Firefox iOS", "Firefox",
            "Edge Mobile", "Edge");
    private static final Map<String, String> SYSTEMS = Map.of("Mac OS X", "Mac OS", "Chrome OS", "Chromium OS");

    /** How many callers' texts are remembered: few programs make most calls, and to read one takes as long as an answer. */
    private static final int REMEMBERED = 200;

    private final Map<String, ClientDevice> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ClientDevice> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Its patterns take a while to be read, so not before somebody logs in. */
    private static final class Loaded {
        static final Parser PARSER = new Parser();
    }

    /** The device of a caller; one that sends no or an unknown {@code User-Agent} is of type {@code other}. */
    ClientDevice of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return ClientDevice.UNKNOWN;
        }
        String agent = userAgent.substring(0, Math.min(LONGEST, userAgent.length()));
        synchronized (remembered) {
            return remembered.computeIfAbsent(agent, Devices::read);
        }
    }

    private static ClientDevice read(String agent) {
        Matcher mobile = MOBILE_APP.matcher(agent);
        if (mobile.matches()) {
            String version = mobile.group(3) + " " + mobile.group(4);
            return new ClientDevice("mobile-app", "RC Mobile", version, mobile.group(1), mobile.group(2));
        }
        // Programs name themselves first; what calls itself Mozilla is a browser or built on one.
        return agent.startsWith("Mozilla/") ? browser(agent) : ClientDevice.UNKNOWN;
    }

    private static ClientDevice browser(String agent) {
        OS os = Loaded.PARSER.parseOS(agent);
        boolean known = !os.family.equals("Other");
        String system = known ? SYSTEMS.getOrDefault(os.family, os.family) : "";
        String version = known ? dotted(os.major, os.minor, os.patch) : "";
        String systemVersion = known && version.isEmpty() ? null : version;
        Matcher desktop = DESKTOP_APP.matcher(agent);
        if (desktop.find()) {
            return new ClientDevice("desktop-app", "Rocket.Chat", desktop.group(1), system, systemVersion);
        }
        UserAgent browser = Loaded.PARSER.parseUserAgent(agent);
        if (browser.family.equals("Other")) {
            return new ClientDevice("other", "", "", system, systemVersion);
        }
        String name = NAMES.getOrDefault(browser.family, browser.family);
        return new ClientDevice(type(agent), name, longVersion(browser, agent), system, systemVersion);
    }

    /** A kind of device overrides {@code browser}; of a Mac only the model is told, so its kind is empty. */
    private static String type(String agent) {
        if (agent.contains("(Macintosh;")) {
            return "";
        }
        if (agent.contains("iPad") || (agent.contains("Android") && !agent.contains("Mobile"))) {
            return "tablet";
        }
        return agent.contains("iPhone") || agent.contains("Android") ? "mobile" : "browser";
    }

    /** Our parser drops what follows the third number; the caller's own text has it. */
    private static String longVersion(UserAgent browser, String agent) {
        String known = dotted(browser.major, browser.minor, browser.patch);
        int start = agent.indexOf("/" + known) + 1;
        if (known.isEmpty() || start == 0) {
            return known;
        }
        int end = start + known.length();
        while (end < agent.length() && "0123456789.".indexOf(agent.charAt(end)) >= 0) {
            end++;
        }
        return agent.substring(start, end);
    }

    private static String dotted(@Nullable String major, @Nullable String minor, @Nullable String patch) {
        StringBuilder version = new StringBuilder(major == null ? "" : major);
        if (minor != null) {
            version.append('.').append(minor);
        }
        if (patch != null) {
            version.append('.').append(patch);
        }
        return version.toString();
    }
}
