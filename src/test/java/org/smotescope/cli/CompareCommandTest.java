package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// `compare`: the leaderboard.
class CompareCommandTest extends CommandLine {
    private static final String[] FOLDS = {"--folds", "3", "--repeats", "2"};

    private int compare(String... more) {
        String[] all = new String[2 + FOLDS.length + more.length];
        all[0] = "compare";
        all[1] = input.toString();
        System.arraycopy(FOLDS, 0, all, 2, FOLDS.length);
        System.arraycopy(more, 0, all, 2 + FOLDS.length, more.length);
        return run(all);
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    @Test
    void theSameFiguresAsEvaluate() throws IOException {
        assertThat(compare("--samplers", "smote,smote:k=3,random-under", "--json")).isZero();
        JsonNode runs = json().get("runs");
        assertThat(runs.findValuesAsText("name"))
                .containsExactly(
                        "none+threshold", "class-weights", "smote", "smote:k=3", "random-under");
        JsonNode smote = runs.get(2);
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", input.toString(), "--folds", "3", "--repeats", "2", "--json"))
                .isZero();
        JsonNode alone = json().get("runs").get(3);
        assertThat(alone.get("name").asText()).isEqualTo("smote");
        assertThat(smote.get("metrics")).isEqualTo(alone.get("metrics"));
        assertThat(smote.get("splits")).isEqualTo(alone.get("splits"));
        assertThat(smote.get("intervals")).isEqualTo(alone.get("intervals"));
        assertThat(smote.get("added").asDouble()).isPositive();
        assertThat(smote.get("difference").get("against").asText()).isEqualTo("none+threshold");
        assertThat(runs.get(4).get("removed").asDouble()).isPositive();
    }

    @Test
    void peopleGetAHeadlineAndASortedTable() {
        assertThat(compare("--samplers", "smote,adasyn", "--sort", "brier")).isZero();
        String[] lines = out.toString().split("\n");
        assertThat(lines[0]).endsWith(".");
        assertThat(lines[1])
                .isEqualTo(
                        "3 folds, 2 times; in the first: 80 training rows, 40 test rows. Means over folds.");
        assertThat(lines[3])
                .matches(
                        "variant +added +removed +brier +change +average_precision +f1 +seconds.*");
        assertThat(out.toString()).contains("The yardstick.");
    }

    @Test
    void theTableAndTheSplitsBecomeFiles() throws IOException {
        Path table = folder.resolve("board.csv");
        Path splits = folder.resolve("splits.csv");
        assertThat(
                        compare(
                                "--samplers",
                                "smote",
                                "-o",
                                table.toString(),
                                "--per-split",
                                splits.toString(),
                                "--json"))
                .isZero();
        JsonNode smote = json().get("runs").get(2);
        CSVRecord line = records(table).get(2);
        assertThat(line.get("variant")).isEqualTo("smote");
        assertThat(Double.parseDouble(line.get("f1")))
                .isEqualTo(smote.get("metrics").get("f1").asDouble());
        assertThat(Double.parseDouble(line.get("f1_change_high")))
                .isEqualTo(smote.get("difference").get("intervals").get("f1").get(1).asDouble());
        assertThat(line.get("beats_yardstick")).isEqualTo(smote.get("verdict").asText());
        List<CSVRecord> each = records(splits);
        assertThat(each).hasSize(3 * 6);
        assertThat(Double.parseDouble(each.get(12).get("f1")))
                .isEqualTo(smote.get("splits").get("f1").get(0).asDouble());
        assertThat(records(table).get(0).get("f1_change")).isEmpty();
    }

    @Test
    void mistakesAreTold() {
        assertThat(compare("--samplers", "smote:k")).isEqualTo(2);
        assertThat(err.toString()).contains("cannot read k in smote:k");
        assertThat(compare("--samplers", "smoke")).isEqualTo(2);
        assertThat(err.toString()).contains("smoke");
        assertThat(compare("--sort", "beauty")).isEqualTo(2);
        assertThat(err.toString()).contains("--sort must be of accuracy");
    }

    @Test
    void theLeaderboardAndTheSplitsAreTwoFiles() throws IOException {
        refuses(
                2,
                "--per-split and --output would both write never.csv",
                "compare",
                input.toString(),
                "--per-split",
                folder.resolve("never.csv").toString());
    }
}
