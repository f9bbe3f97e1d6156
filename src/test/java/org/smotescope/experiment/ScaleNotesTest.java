package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Origin;
import org.smotescope.sampling.Samplers;

class ScaleNotesTest {
    private static final String BEGIN = "Distances are dominated by ";

    /// Two classes that differ in both columns, of which one is wide.
    private static String rows(double width) {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder("income,age,class\n");
        for (int i = 0; i < 150; i++) {
            double shift = i % 5 == 0 ? 1.2 : 0.0;
            text.append(width * (random.nextGaussian() + shift)).append(',');
            text.append(random.nextGaussian() + shift);
            text.append(i % 5 == 0 ? ",yes\n" : ",no\n");
        }
        return text.toString();
    }

    private static WholeFile resampled(String rows, String sampler, Scale scale) {
        Table table = Fixtures.table(rows);
        Recipe recipe = Recipes.initial(table);
        return WholeFile.resample(
                table,
                recipe.withPrepare(recipe.prepare().withScale(scale))
                        .withResample(recipe.resample().withSampler(sampler)),
                Monitor.NONE);
    }

    private static List<Note> notes(WholeFile whole) {
        return whole.notes().stream().filter(note -> note.words().startsWith(BEGIN)).toList();
    }

    private static List<Origin> origins(WholeFile whole) {
        return IntStream.range(0, whole.resampling().size())
                .mapToObj(row -> whole.resampling().origin(row))
                .toList();
    }

    static Stream<Descriptor> samplersOfNumbers() {
        return Samplers.ALL.stream()
                .filter(
                        sampler ->
                                switch (sampler.columns()) {
                                    case NUMBERS, ANY -> true;
                                    case MIXED, WORDS -> false;
                                });
    }

    @ParameterizedTest
    @MethodSource("samplersOfNumbers")
    void itIsSaidWhereScalingChangesTheRowsAndOnlyThere(Descriptor sampler) {
        WholeFile plain = resampled(rows(1000), sampler.id(), Scale.NONE);
        WholeFile scaled = resampled(rows(1000), sampler.id(), Scale.STANDARD);
        boolean matters = !origins(plain).equals(origins(scaled));
        assertThat(notes(plain)).hasSize(matters ? 1 : 0);
        assertThat(notes(scaled)).isEmpty();
    }

    @Test
    void theColumnsAreNamedWithTheirSpreadsAndTheMend() {
        Note note = notes(resampled(rows(1000), "smote", Scale.NONE)).getFirst();
        assertThat(note.words())
                .matches(
                        "Distances are dominated by income \\(standard deviation 1\\d\\d\\d\\);"
                                + " age \\(standard deviation 1\\.\\d\\d\\) hardly counts, as nothing is"
                                + " scaled\\.");
        assertThat(note.severity()).isEqualTo(Note.Severity.WARNING);
        assertThat(note.mends())
                .containsExactly(new Mend("use the scale standard", "prepare.scale", "standard"));
    }

    @Test
    void columnsThatSpreadLessThanTenTimesAsWideAreNoMatter() {
        assertThat(notes(resampled(rows(8), "smote", Scale.NONE))).isEmpty();
        assertThat(notes(resampled(rows(12), "smote", Scale.NONE))).hasSize(1);
    }
}
