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
}
