package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.experiment.Fixtures;

class TrialOptionsTest {
    @TempDir private Path folder;
    private String input = "";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeInput() throws IOException {
        Path file = folder.resolve("data.csv");
        Files.writeString(file, Fixtures.clouds(100, 20, 5));
        input = file.toString();
    }

    private int run(String... args) {
        return Cli.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void theVerdictComesFirst() {
        assertThat(run("evaluate", input, "--folds", "4", "--repeats", "2")).isZero();
        assertThat(out.toString().lines().skip(1).findFirst().orElseThrow())
                .startsWith("At the same recall, SMOTE changes precision by ")
                .contains("95 %: ");
        assertThat(out.toString()).contains("smote minus", "none at the same recall");
    }

    @Test
    void verdictDifferencesAndSplitsAreInTheJson() throws IOException {
        assertThat(run("evaluate", input, "--folds", "4", "--repeats", "2", "--json")).isZero();
        assertThat(json().get("verdict").get("kind").asText()).isNotEmpty();
        assertThat(json().get("verdict").get("headline").asText()).endsWith(".");
        JsonNode smote = json().get("runs").get(3);
        assertThat(smote.get("splits").get("recall")).hasSize(8);
        assertThat(smote.get("thresholds")).hasSize(8);
        JsonNode difference = json().get("differences").get(0);
        assertThat(difference.get("of").asText()).isEqualTo("smote");
        assertThat(difference.get("against").asText()).isEqualTo("none");
        JsonNode recall = difference.get("intervals").get("recall");
        assertThat(difference.get("metrics").get("recall").asDouble())
                .isBetween(recall.get(0).asDouble(), recall.get(1).asDouble());
        assertThat(difference.get("splits").get("recall")).hasSize(8);
    }

    @Test
    void leaksStandBesideTheHonestNumbersAndAreMarked() throws IOException {
        assertThat(run("evaluate", input, "--leak", "resample,threshold")).isZero();
        assertThat(out.toString())
                .contains(
                        "!!!! WRONG ON PURPOSE: RESAMPLED BEFORE THE SPLIT, THRESHOLD TUNED ON THE"
                                + " TEST ROWS.",
                        "WRONG  flattered by");
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", input, "--leak", "resample", "--json")).isZero();
        // Who looks for the usual keys finds the honest numbers.
        assertThat(json().get("runs").get(3).get("confusion").get("counts").get(1).get(0).asInt())
                .isLessThan(6);
        JsonNode leaky = json().get("leaky");
        assertThat(leaky.get("warning").asText()).startsWith("Wrong on purpose: ");
        assertThat(leaky.get("leaks").get(0).asText()).isEqualTo("resample");
        assertThat(leaky.get("runs")).hasSize(1);
    }

    @Test
    void whatIsWrongOnPurposeIsNotExported() {
        Path output = folder.resolve("out.csv");
        assertThat(run("evaluate", input, "--leak", "scale", "-o", output.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("what is measured wrong on purpose is not exported");
        assertThat(output).doesNotExist();
        assertThat(run("evaluate", input, "-o", output.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("evaluate writes no file");
    }

    @Test
    void aSweepHasAPointForEveryAmount() throws IOException {
        assertThat(run("evaluate", input, "--folds", "4", "--sweep")).isZero();
        assertThat(out.toString()).contains("ratio  precision", "0.200  ", "1.000  ", "2.000  ");
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", input, "--folds", "4", "--sweep=5", "--json")).isZero();
        JsonNode points = json().get("sweep");
        assertThat(points).hasSize(5);
        assertThat(points.get(0).get("run").get("name").asText()).isEqualTo("none");
        assertThat(points.get(4).get("ratio").asDouble()).isEqualTo(2.0);
        assertThat(points.get(4).get("run").get("intervals").get("brier")).hasSize(2);
        assertThat(points.get(4).get("run").get("splits").get("mcc")).hasSize(4);
    }

    @Test
    void mistakesAreTold() {
        assertThat(run("evaluate", input, "--leak", "all")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--leak must be of resample, scale, threshold, duplicates, not all");
        assertThat(run("evaluate", input, "--sweep=3")).isEqualTo(2);
        assertThat(err.toString()).contains("--sweep must be from 4 to 50, not 3");
        assertThat(run("evaluate", input, "--sweep", "--leak", "scale")).isEqualTo(2);
        assertThat(run("evaluate", input, "--sampler", "none", "--leak", "resample")).isEqualTo(1);
        assertThat(err.toString()).contains("use smote (--sampler smote)");
    }
}
