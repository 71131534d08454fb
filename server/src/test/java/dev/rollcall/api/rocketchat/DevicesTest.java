package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesTest {
    private final Devices devices = new Devices();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            browser | Chrome | 113.0.0.0 | 113.0.0 | Windows | 10 | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/113.0.0.0 Safari/537.36
            browser | Firefox | 112.0 | 112.0 | Windows | 10 | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/112.0
            mobile | Chrome | 112.0.0.0 | 112.0.0 | Android | 10 | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/112.0.0.0 Mobile Safari/537.36
            tablet | Chrome | 112.0.0.0 | 112.0.0 | Android | 13 | Mozilla/5.0 (Linux; Android 13; SM-X906C) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/112.0.0.0 Safari/537.36
            mobile | Mobile Safari | 16.4 | 16.4 | iOS | 16.4 | Mozilla/5.0 (iPhone; CPU iPhone OS 16_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.4 Mobile/15E148 Safari/604.1
            '' | Safari | 16.5 | 16.5 | Mac OS | 10.15.7 | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.5 Safari/605.1.15
            mobile-app | RC Mobile | 4.38.0 43210 | 4.38.0 | iOS | 16.4 | RC Mobile; iOS 16.4; v4.38.0 (43210)
            desktop-app | Rocket.Chat | 3.9.0 | 3.9.0 | Windows | 10 | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Rocket.Chat/3.9.0 Chrome/108.0.5359.215 Electron/22.3.7 Safari/537.36
            """)
    void tellsWhatTheProductTells(
            String type, String name, String longVersion, String version, String os, String osVersion, String agent) {
        ClientDevice device = devices.of(agent);

        assertThat(device).isEqualTo(new ClientDevice(type, name, longVersion, os, osVersion));
        assertThat(device.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "curl/7.88.1", "okhttp/4.11.0", "Java-http-client/17.0.9", "hello", "Mozilla/5.0", "\0"
            })
    void callsWhatItDoesNotKnowOther(String agent) {
        assertThat(devices.of(agent)).isEqualTo(ClientDevice.UNKNOWN);
    }

    @Test
    void leavesTheVersionOfASystemOutThatTheCallerDoesNotTell() {
        ClientDevice device = devices.of("Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/112.0");

        assertThat(device).isEqualTo(new ClientDevice("browser", "Firefox", "112.0", "Linux", null));
    }

    @Test
    void takesNoLongerOverALongTextThanOverAShortOne() {
        assertThat(devices.of("Mozilla/5.0 (" + "Windows; ".repeat(10_000) + ")")
                        .type())
                .isIn("other", "browser");
    }
}
