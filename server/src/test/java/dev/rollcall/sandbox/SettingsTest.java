package dev.rollcall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Setting<Integer> ROWS = Setting.number("rows", 50, 1, 100);
    private static final Setting<TimeUnit> UNIT = Setting.choice("unit", TimeUnit.SECONDS);

    @Test
    void whatNobodyHasChosenIsAsItIsByDefault() {
        assertThat(Settings.defaults().get(ROWS)).isEqualTo(50);
        assertThat(Settings.defaults().get(Settings.LICENSED)).isTrue();
    }

    @Test
    void whatIsChosenHolds() {
        Settings chosen = Settings.defaults().with(ROWS, 7).with(UNIT, TimeUnit.DAYS);

        assertThat(chosen.get(ROWS)).isEqualTo(7);
        assertThat(chosen.get(UNIT)).isEqualTo(TimeUnit.DAYS);
    }

    @Test
    void whatIsChosenForOneProductWinsOverWhatIsChosenForAll() {
        Settings general = Settings.defaults().with(ROWS, 7).with(UNIT, TimeUnit.DAYS);

        Settings both = Settings.defaults().with(ROWS, 8).over(general);

        assertThat(both.get(ROWS)).isEqualTo(8);
        assertThat(both.get(UNIT)).isEqualTo(TimeUnit.DAYS);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Settings.defaults().with(ROWS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows is a whole number from 1 to 100, not 0");
    }

    @Test
    void valuesAreReadAsTheyStandInAWorldFile() {
        assertThat(ROWS.read("100")).contains(100);
        assertThat(ROWS.read("101")).isEmpty();
        assertThat(ROWS.read("many")).isEmpty();
        assertThat(UNIT.read("days")).contains(TimeUnit.DAYS);
        assertThat(UNIT.read("DAYS")).isEmpty();
        assertThat(Settings.LICENSED.read("false")).contains(false);
        assertThat(Settings.LICENSED.read("no")).isEmpty();
    }
}
