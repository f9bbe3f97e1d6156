package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                    k     | 0          | k must be in [1, 100], not 0
                    k     | 101        | k must be in [1, 100], not 101
                    k     | -1         | k must be in [1, 100], not -1
                    k     | 1.5        | k must be a whole number, not 1.5
                    k     | 9999999999 | k must be a whole number, not 9999999999
                    share | 0.2        | share must be in [0.25, 2], not 0.2
                    share | 2.1        | share must be in [0.25, 2], not 2.1
                    share | NaN        | share must be in [0.25, 2], not NaN
                    share | none       | share must be a number, not none
                    width | -0.1       | width must be in [0, 9.5], not -0.1
                    width | 9.6        | width must be in [0, 9.5], not 9.6
                    width | wide       | width must be a number, not wide
                    kind  | each       | kind must be one of all, mode, not each
                    again | yes        | again must be true or false, not yes
                    """)
    void whatIsNotAllowedIsRefused(String name, String text, String message) {
        assertThatThrownBy(() -> of(name, text))
                .isInstanceOf(DataProblem.class)
                .hasMessage(message);
    }

    @Test
    void boundsAreWrittenShort() {
        Setting huge = new Setting.Real("x", "X", "Help.", "", -1e15, 1e14, 0.0);
        assertThatThrownBy(() -> SettingValues.of(List.of(huge), Map.of("x", "Infinity")))
                .hasMessage("x must be in [-1.0E15, 100000000000000], not Infinity");
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
