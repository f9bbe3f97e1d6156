package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `code`: a recipe as a program.
class CodeCommandTest extends CommandLine {
    private Path recipe = Path.of("");

    @BeforeEach
    void writeRecipe() throws IOException {
        recipe = folder.resolve("recipe.json");
        Files.writeString(
                recipe,
                """
                {"format": 1, "data": {"file": "data.csv", "target": "class"},
                 "resample": {"sampler": "smote", "settings": {"k": 3}, "seed": 9}}
                """);
    }

    @Test
    void aScriptGoesToStandardOutputOrIntoAFile() throws IOException {
        Path file = folder.resolve("recipe.py");
        assertThat(run("code", recipe.toString())).isZero();
        assertThat(run("code", recipe.toString(), "-o", file.toString())).isZero();

        assertThat(out.toString())
                .startsWith("# SMOTE, then logistic regression on data.csv")
                .contains("SMOTE(k_neighbors=3, sampling_strategy=\"auto\", random_state=9)");
        assertThat(file).hasContent(out.toString());
    }

    @Test
    void theCommandGivesWhatTheRecipeGives() throws IOException {
        assertThat(run("code", recipe.toString(), "--as", "command")).isZero();
        String[] words = out.toString().strip().split(" ", -1);
        assertThat(words[1]).isEqualTo("evaluate");
        out.getBuffer().setLength(0);
        assertThat(run("run", recipe.toString())).isZero();
        String carriedOut = out.toString();
        out.getBuffer().setLength(0);

        String[] arguments = Arrays.copyOfRange(words, 1, words.length);
        assertThat(run(arguments)).as(err.toString()).isZero();

        assertThat(out.toString()).isEqualTo(carriedOut);
    }

    @Test
    void aNotebookForTheWholeFile() throws IOException {
        assertThat(run("code", recipe.toString(), "--as", "notebook", "--for", "resample"))
                .isZero();

        assertThat(json().get("nbformat").asInt()).isEqualTo(4);
        assertThat(out.toString()).contains("data-resampled.csv").doesNotContain("splits");
    }

    @Test
    void theFileThatIsReadIsNeverWrittenTo() throws IOException {
        String before = Files.readString(input);

        assertThat(run("code", recipe.toString(), "-o", input.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("it is never written to");
        assertThat(Files.readString(input)).isEqualTo(before);
    }

    @Test
    void whatDoesNotGoIsRefusedInOneLine() throws IOException {
        refuses(2, "--folds must be at least 2", "code", recipe.toString(), "--folds", "1");
    }

    @Test
    void aRecipeThatIsNotThereIsRefused() throws IOException {
        refuses(1, "there is no file", "code", folder.resolve("none.json").toString());
    }
}
