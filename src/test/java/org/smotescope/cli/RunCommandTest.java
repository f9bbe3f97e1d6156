package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `run`: a recipe.
class RunCommandTest extends CommandLine {
    @Test
    void runCarriesOutARecipeWithTheBytesOfResample() throws IOException {
        Path recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                """
                {"format": 1, "data": {"file": "data.csv", "target": "class"},
                 "prepare": {"scale": "none"},
                 "resample": {"sampler": "smote", "settings": {"k": 3}, "seed": 9}}
                """);
        Path byRecipe = folder.resolve("a.csv");
        Path byOptions = folder.resolve("b.csv");
        assertThat(run("run", recipe.toString(), "-o", byRecipe.toString())).isZero();
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--set",
                                "k=3",
                                "--seed",
                                "9",
                                "-o",
                                byOptions.toString()))
                .isZero();
        assertThat(byRecipe).hasSameBinaryContentAs(byOptions);
    }

    @Test
    void mendsOfARecipeNameTheirPlaceInIt() throws IOException {
        Path recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                "{\"format\": 1, \"data\": {\"file\": \"data.csv\", \"target\": \"class\"},"
                        + " \"resample\": {\"sampler\": \"smote\", \"settings\": {\"k\": 60}}}");
        assertThat(run("run", recipe.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("(resample.settings.k: 13 in the recipe)")
                .doesNotContain("--set");
    }

    @Test
    void theRecordOfAResultMakesItAgain() throws IOException {
        // Words in the first row look like names; only the option says that they are values.
        String rows = Files.readString(input);
        Files.writeString(input, rows.substring(rows.indexOf('\n') + 1).replace(',', ';'));
        Path first = folder.resolve("first.csv");
        Path again = folder.resolve("again.csv");
        Path record = folder.resolve("first-run.json");
        String[] order = {"resample", input.toString(), "--no-header", "--target", "column 5"};
        assertThat(run(with(order, "--ignore", "column 1", "--record", "-o", first.toString())))
                .as(err.toString())
                .isZero();
        assertThat(run("run", record.toString(), "-o", again.toString()))
                .as(err.toString())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(first);
        assertThat(Files.readString(record)).contains("\"first-row\" : \"values\"");
    }

    @Test
    void aHeaderThatLooksLikeValuesIsRecorded() throws IOException {
        StringBuilder rows = new StringBuilder("1,2,no\n");
        for (int i = 0; i < 60; i++) {
            rows.append(i % 7).append(',').append(i % 11).append(i % 4 == 0 ? ",yes\n" : ",no\n");
        }
        Files.writeString(input, rows);
        Path first = folder.resolve("first.csv");
        Path again = folder.resolve("again.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--header",
                                "--target",
                                "no",
                                "--record",
                                "-o",
                                first.toString()))
                .as(err.toString())
                .isZero();
        assertThat(run("run", folder.resolve("first-run.json").toString(), "-o", again.toString()))
                .as(err.toString())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(first);
    }

    @Test
    void aRecordOfTrainingRowsMakesNoWholeFile() throws IOException {
        Path first = folder.resolve("first.csv");
        assertThat(run("resample", input.toString(), "--record", "-o", first.toString())).isZero();
        Path record = folder.resolve("first-run.json");
        Files.writeString(record, Files.readString(record).replace("whole-file", "training"));
        err.getBuffer().setLength(0);
        refuses(1, "records the training rows only", "run", record.toString());
    }
}
