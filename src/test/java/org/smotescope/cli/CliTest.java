package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smotescope.experiment.Fixtures;

/// What all commands share: mistakes in one line with their mends, help and warnings.
class CliTest extends CommandLine {
    static Stream<List<String>> badFiles() {
        return Stream.of(
                List.of("empty.csv", "", "empty"),
                List.of("header.csv", "a,b,class\n", "no rows"),
                List.of("one-class.csv", "a,b,class\n1,2,x\n3,4,x\n5,6,x\n", "1 class"),
                List.of("ragged.csv", "a,b,class\n1,2,x\n3,4\n5,6,y\n", "line 3"),
                List.of("binary.csv", "a,b\0\1\2\3,class\n1,2,x\0\n", "text"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void badFilesGetOneLineWithPlaceAndMendAndNoOutput(List<String> bad) throws IOException {
        Path file = folder.resolve(bad.get(0));
        Files.writeString(file, bad.get(1), StandardCharsets.UTF_8);
        refuses(1, bad.get(2), "resample", file.toString(), "--target", "class");
        assertThat(err.toString()).contains(bad.get(0));
    }

    @Test
    void mendsNameTheirOptions() throws IOException {
        Path mixed = folder.resolve("mixed.csv");
        Files.writeString(mixed, Fixtures.clouds(60, 20, 2).replaceAll("row-(\\d)\\d*", "w$1"));
        refuses(1, "use smote-nc (--sampler smote-nc)", "resample", mixed.toString());
        assertThat(err.toString()).contains("SMOTE needs numbers; the column id holds words");
        assertThat(err.toString()).contains("(--ignore id)");
        Path out = folder.resolve("voted.csv");
        assertThat(run("resample", mixed.toString(), "--sampler", "smote-nc", "-o", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out)).hasSize(121);
        assertThat(Files.readAllLines(out).getLast())
                .matches("w\\d,.*,yes,new 40,voted,\\d+,\\d+,[\\d.E-]+");
        assertThat(run("evaluate", mixed.toString(), "--sampler", "smote-nc")).isZero();
    }

    @Test
    void aMisspeltOptionIsAnsweredByTheOneThatWasMeant() throws IOException {
        refuses(2, "did you mean --classifier", "evaluate", "any.csv", "--clasifier", "forest");
    }

    @Test
    void aMisspeltCommandIsAnsweredByTheOneThatWasMeant() throws IOException {
        refuses(2, "did you mean resample", "resampel", "any.csv");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        refuses(1, "no-such.csv", "resample", folder.resolve("no-such.csv").toString());
    }

    @Test
    void removedRowsGoToAFileOfTheirOwn() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "-o",
                                output.toString(),
                                "--removed",
                                folder.resolve("./out.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--removed and --output would both write");
        Path recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                "{\"format\": 1, \"data\": {\"file\": \"data.csv\", \"target\": \"class\"},"
                        + " \"resample\": {\"sampler\": \"tomek\"}}");
        String removed = folder.resolve("removed.csv").toString();
        assertThat(run("run", recipe.toString(), "--removed", removed)).isEqualTo(2);
        assertThat(err.toString()).contains("--removed goes with --output");
        assertThat(output).doesNotExist();
        assertThat(run("run", recipe.toString(), "--removed", removed, "-o", output.toString()))
                .isZero();
        assertThat(Files.readAllLines(output).size() + Files.readAllLines(Path.of(removed)).size())
                .isEqualTo(1 + 1 + 120);
    }

    @Test
    void wrongSettingsAreMistakesEvenWithoutTheFile() {
        String missing = folder.resolve("no-such.csv").toString();
        assertThat(run("evaluate", missing, "--set", "k=0")).isEqualTo(2);
        assertThat(run("resample", missing, "--dry-run", "--sampler", "smot")).isEqualTo(2);
        assertThat(run("describe", "smot")).isEqualTo(2);
        assertThat(err.toString())
                .contains("there is no sampler smot: use smote, or choose one of none, ");
        assertThat(run("evaluate", missing, "--set", "k=1")).isEqualTo(1);
    }

    @Test
    void aColumnThatIsNotThereIsAProblemOfTheFile() {
        for (String option : List.of("--ignore", "--categorical", "--target", "--split-column")) {
            err.getBuffer().setLength(0);
            assertThat(run("evaluate", input.toString(), option, "clas"))
                    .isEqualTo(Cli.DATA_PROBLEM);
            assertThat(err.toString())
                    .contains("data.csv: there is no column clas: use class")
                    .doesNotContain("recipe");
        }
    }

    @Test
    void helpTellsTheDefaultsAndTheNotation() {
        assertThat(run("resample", "--help")).isZero();
        String help = out.toString().replaceAll("\\s+", " ");
        assertThat(help).contains("(default: none for resample; standard for evaluate");
        assertThat(help).contains("'[A,B]'");
    }

    @Test
    void warningsAreMarkedAndNameTheirOption() throws IOException {
        Path wide = folder.resolve("wide.csv");
        StringBuilder text = new StringBuilder("income,age,class\n");
        for (int i = 0; i < 60; i++) {
            text.append(i * 977 % 60 * 100.5).append(',').append(i * 31 % 60 / 8.0);
            text.append(i % 4 == 0 ? ",yes\n" : ",no\n");
        }
        Files.writeString(wide, text);
        String words = "warning: Distances are dominated by income (standard deviation ";
        String mend =
                "as nothing is scaled. To mend it, use the scale standard (--scale standard).";
        assertThat(run("resample", wide.toString(), "--dry-run")).isZero();
        assertThat(err.toString()).contains(words, mend);
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", wide.toString(), "--scale", "none")).isZero();
        assertThat(out.toString()).containsOnlyOnce(words).contains(mend, "note: Made ");
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", wide.toString())).isZero();
        assertThat(out.toString()).doesNotContain("warning: ");
    }

    @Test
    void theCommandLineLoadsNoJavaFx() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("smotescope ");
    }
}
