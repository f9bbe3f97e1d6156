package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.ResamplePlan.Next;
import org.smotescope.sampling.SamplingStrategy;

class ThenTextTest {
    private static Next next(String sampler, Map<String, String> settings, String strategy) {
        return new Next(sampler, settings, SamplingStrategy.parse(strategy));
    }

    @Test
    void anIdAloneHasItsDefaults() {
        assertThat(ThenText.parse("random-under", 0))
                .isEqualTo(next("random-under", Map.of(), "auto"));
    }

    @Test
    void settingsAndTheStrategyFollowInAnyOrder() {
        assertThat(ThenText.parse("enn,k=5,strategy=all,rule=mode", 0))
                .isEqualTo(next("enn", Map.of("k", "5", "rule", "mode"), "all"));
        assertThat(ThenText.parse(" enn , strategy = not minority , k = 5 ", 0))
                .isEqualTo(next("enn", Map.of("k", "5"), "not minority"));
    }

    @Test
    void aStrategyMayHoldCommas() {
        assertThat(ThenText.parse("random-under,strategy=A=100,B=200,replacement=true", 0))
                .isEqualTo(next("random-under", Map.of("replacement", "true"), "A=100,B=200"));
        assertThat(ThenText.parse("enn,strategy=[A,B],k=1", 0))
                .isEqualTo(next("enn", Map.of("k", "1"), "[A,B]"));
        assertThat(ThenText.parse("enn,strategy=[A,\"k\",\"B, C=1\"]", 0).strategy())
                .isEqualTo(new SamplingStrategy.ClassList(List.of("A", "k", "B, C=1")));
        assertThat(ThenText.parse("smote-under,under.strategy=A=7,B=8,strategy=0.5", 0))
                .isEqualTo(next("smote-under", Map.of("under.strategy", "A=7,B=8"), "0.5"));
    }

    @Test
    void aClassNamedLikeASettingStandsInQuotes() {
        assertThat(ThenText.parse("enn,strategy=A=1,\"k\"=2", 0).strategy())
                .isEqualTo(new SamplingStrategy.PerClass(Map.of("A", 1, "k", 2)));
        assertThat(ThenText.parse("enn,strategy=A=1,k=2", 0))
                .isEqualTo(next("enn", Map.of("k", "2"), "A=1"));
    }

    @Test
    void anUnknownNameIsKeptForTheCheckOfSettings() {
        assertThat(ThenText.parse("enn,K=5", 0).settings()).isEqualTo(Map.of("K", "5"));
        assertThat(ThenText.parse("enn,k=5,q=1", 0).settings())
                .isEqualTo(Map.of("k", "5", "q", "1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enn,5|cannot read 5 in --then enn: write NAME=VALUE after each comma",
                "enn,k=5,all|cannot read all in --then enn: write NAME=VALUE after each comma",
                "enn,|cannot read  in --then enn: write NAME=VALUE after each comma",
                "enn,strategy=most|there is no strategy most"
            })
    void whatCannotBeReadIsRefused(String text, String words) {
        assertThatThrownBy(() -> ThenText.parse(text, 0))
                .isInstanceOf(DataProblem.class)
                .hasMessageStartingWith(words);
    }

    @Test
    void anUnknownIdIsMendedInItsPlace() {
        assertThatThrownBy(() -> ThenText.parse("emm", 2))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem ->
                                assertThat(problem.mends().getFirst())
                                        .isEqualTo(
                                                new Mend(
                                                        "use enn",
                                                        "resample.then.2.sampler",
                                                        "enn")));
    }

    @ParameterizedTest
    @CsvSource({
        "resample.then.0.settings.k, 3, k=3 in --then number 1",
        "resample.then.1.settings.under.strategy, auto, under.strategy=auto in --then number 2",
        "resample.then.0.strategy, not minority, strategy='not minority' in --then number 1",
        "resample.then.1.sampler, enn, enn in the place of --then number 2",
        "resample.settings.k, 3, --set k=3",
        "resample.then.x.sampler, enn, ''",
    })
    void mendsOfLaterStepsNameTheirOption(String setting, String value, String option) {
        assertThat(MendOptions.option(new Mend("words", setting, value))).isEqualTo(option);
    }
}
