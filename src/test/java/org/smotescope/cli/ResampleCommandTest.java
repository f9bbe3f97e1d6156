package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.experiment.Fixtures;

/// `resample`: rows to files.
class ResampleCommandTest extends CommandLine {
    @Test
    void resampleKeepsOriginalRowsByteForByteAndFirst() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--provenance",
                                "none",
                                "-o",
                                output.toString()))
                .isZero();
        String before = Files.readString(input);
        assertThat(Files.readString(output)).startsWith(before);
        assertThat(Files.readAllLines(output)).hasSize(1 + 200);
        assertThat(err.toString()).contains("wrote 200 rows");
    }

    @Test
    void provenanceRecomputesEveryValue() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(run("resample", input.toString(), "-o", output.toString())).isZero();
        List<String> lines = Files.readAllLines(output);
        assertThat(lines.getFirst()).endsWith(",_row,_origin,_base,_neighbour,_gap");
        int checked = 0;
        for (String line : lines.subList(121, 201)) {
            String[] cells = line.split(",", -1);
            assertThat(cells[5]).isEqualTo("new " + (checked / 3 + 1));
            assertThat(cells[6]).isEqualTo("interpolated");
            String[] base = lines.get(Integer.parseInt(cells[7])).split(",", -1);
            String[] neighbour = lines.get(Integer.parseInt(cells[8])).split(",", -1);
            double gap = Double.parseDouble(cells[9]);
            for (int j = 1; j <= 3; j++) {
                double from = Double.parseDouble(base[j]);
                double value = from + gap * (Double.parseDouble(neighbour[j]) - from);
                assertThat(Double.parseDouble(cells[j])).isEqualTo(value);
                checked++;
            }
            assertThat(cells[4]).isEqualTo("yes");
            assertThat(cells[0]).isEmpty();
        }
        assertThat(checked).isEqualTo(240);
    }

    @Test
    void resampleReportsAsJson() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--strategy",
                                "0.5",
                                "--json",
                                "-o",
                                output.toString()))
                .isZero();
        JsonNode yes = json().get("rows").get("yes");
        assertThat(yes.get("before").asInt()).isEqualTo(20);
        assertThat(yes.get("made").asInt()).isEqualTo(30);
        assertThat(yes.get("after").asInt()).isEqualTo(50);
        assertThat(json().get("seconds").fieldNames())
                .toIterable()
                .containsExactly("read", "prepare", "neighbours", "sample", "write", "total");
    }

    @Test
    void numbersCanBeTakenAsWords() throws IOException {
        Path codes = folder.resolve("codes.csv");
        StringBuilder text = new StringBuilder("zip,size,class\n");
        for (int i = 0; i < 60; i++) {
            text.append(10000 + i * 7 % 5).append(',').append(i * 11 % 4);
            text.append(i % 4 == 0 ? ",yes\n" : ",no\n");
        }
        Files.writeString(codes, text);
        Path out = folder.resolve("more.csv");
        refuses(
                1,
                "use smote (--sampler smote)",
                "resample",
                codes.toString(),
                "--sampler",
                "smote-nc");
        String[] common = {
            "resample", codes.toString(), "-o", out.toString(), "--provenance", "none"
        };
        for (String[] more :
                List.of(
                        new String[] {"--sampler", "smote-nc", "--categorical", "zip"},
                        new String[] {"--sampler", "smote-n", "--categorical", "zip,size"})) {
            assertThat(
                            run(
                                    java.util.stream.Stream.of(common, more)
                                            .flatMap(java.util.Arrays::stream)
                                            .toArray(String[]::new)))
                    .isZero();
            assertThat(Files.readAllLines(out)).hasSize(91);
            assertThat(Files.readAllLines(out).subList(61, 91))
                    .allMatch(line -> line.matches("1000[0-4],[\\d.E-]+,yes"));
        }
    }

    @Test
    void aTargetOfOneClassIsNamedAndNoOtherIsTaken() throws IOException {
        Path one = folder.resolve("one.csv");
        Files.writeString(one, "a,b,label\n1,2,x\n2,3,x\n3,2,x\n4,3,x\n");
        refuses(1, "1 class", "resample", one.toString());
    }

    @Test
    void wordsThatAreLeftOutAreTold() throws IOException {
        Path mixed = folder.resolve("mixed.csv");
        Files.writeString(mixed, Fixtures.clouds(60, 20, 2).replaceAll("row-(\\d)\\d*", "w$1"));
        assertThat(
                        run(
                                "resample",
                                mixed.toString(),
                                "--words",
                                "leave-out",
                                "-o",
                                folder.resolve("o.csv").toString()))
                .isZero();
        assertThat(err.toString()).contains("SMOTE takes numbers only: id stays out of distances");
    }

    @Test
    void samplersFollowOneAnother() throws IOException {
        Path output = folder.resolve("out.csv");
        assertThat(
                        run(
                                "resample",
                                input.toString(),
                                "--strategy",
                                "0.5",
                                "--then",
                                "random-under,strategy=no=60,yes=40",
                                "--then",
                                "random-under,replacement=false,strategy=yes=30",
                                "--json",
                                "-o",
                                output.toString()))
                .isZero();
        JsonNode yes = json().get("rows").get("yes");
        assertThat(yes.get("made").asInt()).isEqualTo(30);
        assertThat(yes.get("asked").asInt()).isEqualTo(30);
        assertThat(yes.get("after").asInt()).isEqualTo(30);
        assertThat(Files.readAllLines(output)).hasSize(1 + 90);
    }

    @Test
    void aDryRunTellsTheRowsAndWritesNothing() throws IOException {
        String[] common = {
            "resample", input.toString(), "--strategy", "0.5", "--then", "enn,strategy=[no]"
        };
        Path output = folder.resolve("out.csv");
        assertThat(run(with(common, "--dry-run", "-o", output.toString()))).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "class now wanted added removed",
                        "no 100 at most 100 0 0 or more",
                        "yes 20 50 30 0");
        assertThat(output).doesNotExist();
        out.getBuffer().setLength(0);
        assertThat(run(with(common, "--dry-run", "--json"))).isZero();
        JsonNode rows = json().get("rows");
        assertThat(rows.get("yes").toString())
                .isEqualTo(
                        "{\"now\":20,\"wanted\":50,\"added\":30,\"removed\":0,"
                                + "\"certainty\":\"exact\"}");
        assertThat(rows.get("no").get("certainty").asText()).isEqualTo("at most");
        assertThat(json().get("notes").isArray()).isTrue();
    }

    @Test
    void withoutADryRunTheOutputIsNeeded() {
        assertThat(run("resample", input.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--output=OUT.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --target clas|use class (--target class)
                    --set k=40|use k = 19 (--set k=19)
                    --strategy 0.1|ratio
                    --strategy yes=5|yes
                    --strategy maybe=500|maybe
                    --then enn --then random-under,strategy=minority|strategy=auto in --then number 2
                    """)
    void badSettingsGetOneLineWithAMend(String options, String words) throws IOException {
        String[] args =
                Stream.concat(
                                Stream.of("resample", input.toString()),
                                Stream.of(options.split(" ")))
                        .toArray(String[]::new);
        refuses(1, words, args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --set k=0|k must be a whole number from 1 to 100, not 0: use k = 1 (--set k=1)
                    --set q=1|no setting q
                    --sampler smoot|use smote (--sampler smote)
                    --sampler iht --mode parity|use strict (--mode strict)
                    --strategy maximum|maximum
                    --strategy 1.5|use 1.0 (--strategy 1.0)
                    --sampler smote-under --set under.strategy=2|(--set under.strategy=1.0)
                    --then enm|enn in the place of --then number 1
                    --then enn,k=0|use k = 1 (k=1 in --then number 1)
                    --then nearmiss-1,k=101|k=100 in --then number 1
                    --then enn,3|write NAME=VALUE
                    --mode fast|fast
                    --seed x|x
                    --seed -1|seed
                    --missing often|often
                    --colour red|colour
                    """)
    void badWordsAreMistakesOfUsage(String options, String words) throws IOException {
        String[] args =
                Stream.concat(
                                Stream.of("resample", input.toString()),
                                Stream.of(options.split(" ")))
                        .toArray(String[]::new);
        refuses(2, words, args);
    }

    @Test
    void keptAndRemovedRowsTogetherAreTheInput() throws IOException {
        Path kept = folder.resolve("kept.csv");
        Path removed = folder.resolve("removed.csv");
        String[] args = {
            "resample",
            input.toString(),
            "--sampler",
            "enn",
            "-o",
            kept.toString(),
            "--removed",
            removed.toString()
        };
        assertThat(run(args)).isZero();
        List<String> gone = Files.readAllLines(removed);
        assertThat(gone.getFirst()).isEqualTo("id,a,b,c,class,_row,_removed,_partners,_reason");
        assertThat(gone).hasSizeBetween(5, 60);
        assertThat(err.toString())
                .contains("wrote " + (gone.size() - 1) + " removed rows to " + removed);
        List<String> before = Files.readAllLines(input);
        String[] again = new String[before.size()];
        again[0] = before.getFirst();
        for (Path file : List.of(kept, removed)) {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split(",", 7));
                int row = Integer.parseInt(cells.get(5));
                assertThat(again[row]).isNull();
                again[row] = String.join(",", cells.subList(0, 5));
            }
        }
        assertThat(again).containsExactlyElementsOf(before);
    }

    @Test
    void oneIsOneRow() {
        String output = folder.resolve("out.csv").toString();
        assertThat(run("resample", input.toString(), "--strategy", "yes=21", "-o", output))
                .isZero();
        assertThat(err.toString()).contains("Made 1 new row of yes, as asked.");
        assertThat(run("resample", input.toString(), "--strategy", "yes=22", "-o", output))
                .isZero();
        assertThat(err.toString()).contains("Made 2 new rows of yes, as asked.");
        assertThat(run("resample", input.toString(), "--strategy", "yes=1", "-o", output))
                .isEqualTo(1);
        assertThat(err.toString()).contains("yes has 20 rows already; 1 is asked");
    }

    @Test
    void theInputIsNeverWrittenTo() throws IOException {
        byte[] before = Files.readAllBytes(input);
        assertThat(run("resample", input.toString(), "-o", input.toString())).isEqualTo(1);
        assertThat(Files.readAllBytes(input)).isEqualTo(before);
        assertThat(err.toString()).contains("never written to");
    }

    @Test
    void noTwoFilesThatAreWrittenAreOne() throws IOException {
        String out = folder.resolve("never.csv").toString();
        String beside = folder.resolve("never-provenance.csv").toString();
        String[] order = {"resample", input.toString(), "--provenance", "file", "--removed"};
        refuses(
                2,
                "--removed and --provenance file would both write never-provenance.csv",
                with(order, beside));
        assertThat(folder.resolve("never-provenance.csv")).doesNotExist();
        err.getBuffer().setLength(0);
        refuses(2, "--removed and --output would both write never.csv", with(order, out));
        err.getBuffer().setLength(0);
        String record = folder.resolve("x").resolve("..").resolve("never-run.json").toString();
        refuses(
                2,
                "--removed and --record would both write never-run.json",
                with(order, record, "--record"));
    }
}
