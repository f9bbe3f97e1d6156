package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What can be done, and with which file: `inspect`, `samplers`, `describe` and `classifiers`.
class CatalogueCommandsTest extends CommandLine {
    @Test
    void inspectTellsClassesAndRoles() throws IOException {
        assertThat(run("inspect", input.toString(), "--json")).isZero();
        assertThat(json().get("rows").asInt()).isEqualTo(120);
        assertThat(json().get("target").asText()).isEqualTo("class");
        assertThat(json().get("classes").get("yes").asInt()).isEqualTo(20);
        assertThat(json().get("imbalance_ratio").asDouble()).isEqualTo(5.0);
        assertThat(json().get("columns").get(0).get("role").asText()).isEqualTo("id");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void samplersAndDescribeNameEverySetting() {
        assertThat(run("samplers")).isZero();
        assertThat(out.toString()).contains("smote", "random-over", "random-under", "none");
        assertThat(run("describe", "smote")).isZero();
        assertThat(out.toString()).contains("--set k=5", "10.1613/jair.953");
    }

    @Test
    void classifiersAreListedWithTheirSettings() throws IOException {
        assertThat(run("classifiers")).isZero();
        assertThat(out.toString())
                .contains(
                        "logistic", "forest", "knn", "boosting", "naive-bayes", "--model-set k=5");
        out.getBuffer().setLength(0);
        assertThat(run("classifiers", "--json")).isZero();
        assertThat(json()).hasSize(5);
        assertThat(json().get(2).get("weights").asBoolean()).isFalse();
        assertThat(json().get(2).get("settings").get(0).get("allowed").asText())
                .isEqualTo("a whole number from 1 to 1000");
    }

    @Test
    void samplersAndDescribeTellColumnsAndParity() throws IOException {
        assertThat(run("describe", "iht")).isZero();
        assertThat(out.toString())
                .contains(
                        "Columns: numbers.",
                        "Parity mode: not offered; a random forest runs inside");
        assertThat(run("describe", "random-under")).isZero();
        assertThat(out.toString()).contains("Columns: numbers or words.", "Parity mode: offered.");
        out.getBuffer().setLength(0);
        assertThat(run("samplers", "--json")).isZero();
        for (JsonNode sampler : json()) {
            assertThat(sampler.has("noParityBecause"))
                    .isNotEqualTo(sampler.get("parity").asBoolean());
            assertThat(sampler.get("columns").asText()).isNotBlank();
        }
    }
}
