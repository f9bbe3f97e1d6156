package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.DataProblem;

class SettingValuesTest {
    private static final Setting.OptionalReal WIDTH =
            new Setting.OptionalReal("width", "Width", "Help.", "", 0.0, 9.5, "none");
    private static final List<Setting> SETTINGS =
            List.of(
                    new Setting.Int("k", "K", "Help.", "", 1, 100, 5),
                    new Setting.Real("share", "Share", "Help.", "", 0.25, 2.0, 1.0),
                    WIDTH,
                    new Setting.Choice("kind", "Kind", "Help.", "", List.of("all", "mode")),
                    new Setting.Flag("again", "Again", "Help.", ""));

    private static SettingValues of(String name, String text) {
        return SettingValues.of(SETTINGS, Map.of(name, text));
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        SettingValues values = SettingValues.of(SETTINGS, Map.of());
        assertThat(values.intValue("k")).isEqualTo(5);
        assertThat(values.real("share")).isEqualTo(1.0);
        assertThat(values.optionalReal(WIDTH)).isEmpty();
        assertThat(values.text("kind")).isEqualTo("all");
        assertThat(values.flag("again")).isFalse();
        assertThat(values.asMap())
                .isEqualTo(
                        Map.of(
                                "k", "5", "share", "1.0", "width", "none", "kind", "all", "again",
                                "false"));
    }

    @Test
    void whatIsGivenIsKept() {
        assertThat(of("k", "1").intValue("k")).isEqualTo(1);
        assertThat(of("k", "100").intValue("k")).isEqualTo(100);
        assertThat(of("share", "0.25").real("share")).isEqualTo(0.25);
        assertThat(of("share", "2").real("share")).isEqualTo(2.0);
        assertThat(of("width", "0").optionalReal(WIDTH)).hasValue(0.0);
        assertThat(of("width", "9.5").optionalReal(WIDTH)).hasValue(9.5);
        assertThat(of("kind", "mode").text("kind")).isEqualTo("mode");
        assertThat(of("again", "true").flag("again")).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    k     | 0       | k must be a whole number from 1 to 100, not 0: use k = 1
                    k     | 101     | k must be a whole number from 1 to 100, not 101: use k = 100
                    k     | -1      | k must be a whole number from 1 to 100, not -1: use k = 1
                    k     | 1.5     | k must be a whole number from 1 to 100, not 1.5: use k = 5
                    k     | 9999999999 | k must be a whole number from 1 to 100, not 9999999999: use k = 100
                    share | 0.2     | share must be a number from 0.25 to 2, not 0.2: use share = 0.25
                    share | 2.1     | share must be a number from 0.25 to 2, not 2.1: use share = 2
                    share | NaN     | share must be a number from 0.25 to 2, not NaN: use share = 1.0
                    share | none    | share must be a number from 0.25 to 2, not none: use share = 1.0
                    width | -0.1    | width must be none, or a number from 0 to 9.5, not -0.1: use width = 0
                    width | 9.6     | width must be none, or a number from 0 to 9.5, not 9.6: use width = 9.5
                    width | wide    | width must be none, or a number from 0 to 9.5, not wide: use width = none
                    kind  | modes   | kind must be one of all, mode, not modes: use kind = mode
                    again | yes     | again must be true or false, not yes: use again = true, or use again = false
                    """)
    void whatIsNotAllowedIsRefused(String name, String text, String message) {
        assertThatThrownBy(() -> of(name, text))
                .isInstanceOf(DataProblem.class)
                .hasMessage(message);
    }

    @Test
    void everyProposedValueIsAllowed() {
        for (Setting setting : SETTINGS) {
            for (String wrong : List.of("-7", "7777", "1e9", "maybe", "NaN", "")) {
                DataProblem problem =
                        catchThrowableOfType(DataProblem.class, () -> of(setting.name(), wrong));
                assertThat(problem.mends()).isNotEmpty();
                for (DataProblem.Mend mend : problem.mends()) {
                    assertThat(mend.setting()).isEqualTo("resample.settings." + setting.name());
                    assertThat(of(setting.name(), mend.value()).text(setting.name()))
                            .isEqualTo(mend.value());
                }
            }
        }
    }

    @Test
    void aStrategyIsMendedWhereItStands() {
        List<Setting> later =
                List.of(new Setting.Strategy("under.strategy", "Strategy", "Help.", ""));
        DataProblem problem =
                catchThrowableOfType(
                        DataProblem.class,
                        () -> SettingValues.of(later, Map.of("under.strategy", "1.5")));
        assertThat(problem.mends())
                .containsExactly(
                        new DataProblem.Mend("use 1.0", "resample.settings.under.strategy", "1.0"));
    }

    @Test
    void boundsAreWrittenShort() {
        Setting huge = new Setting.Real("x", "X", "Help.", "", -1e15, 1e14, 0.0);
        assertThatThrownBy(() -> SettingValues.of(List.of(huge), Map.of("x", "Infinity")))
                .hasMessage(
                        "x must be a number from -1.0E15 to 100000000000000, not Infinity:"
                                + " use x = 100000000000000");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> of("K", "3"))
                .isInstanceOf(DataProblem.class)
                .hasMessage("there is no setting K: use one of k, share, width, kind, again");
        assertThatThrownBy(() -> SettingValues.of(List.of(), Map.of("k", "3")))
                .hasMessage("there is no setting k: leave it out");
        SettingValues values = SettingValues.of(SETTINGS, Map.of());
        assertThatThrownBy(() -> values.text("K"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such setting: K");
    }
}
