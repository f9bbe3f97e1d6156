package org.smotescope.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.cli.Cli;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ReportCommandTest {
    @TempDir Path folder;
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Cli.run(
                args,
                new PrintWriter(new StringWriter(), true),
                new PrintWriter(err, true),
                new ReportCommand());
    }

    private static Document parsed(Path page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
    }

    private static List<String> texts(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void hostileNamesAreTextAndNothingIsLoaded() throws Exception {
        StringBuilder rows =
                new StringBuilder("\"<script>alert('1')</script>\",\"=SUM(A1)&\"\"x\"\"\",class\n");
        for (int i = 0; i < 60; i++) {
            rows.append(i % 7).append(',').append(i % 11).append(',');
            rows.append(i % 4 == 0 ? "\"<b>rare\n&</b>\"" : "common").append('\n');
        }
        Path file = folder.resolve("rows & <more>.csv");
        Files.writeString(file, rows);
        Path out = folder.resolve("report.html");

        assertThat(run("report", file.toString(), "--target", "class", "-o", out.toString()))
                .as(err.toString())
                .isZero();

        Document page = parsed(out);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("b").getLength()).isZero();
        assertThat(texts(page, "th"))
                .contains("<script>alert('1')</script>", "=SUM(A1)&\"x\"")
                .anyMatch(each -> each.startsWith("<b>rare"));
        assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(2);
        String rest = Files.readString(out).replaceAll("http://www.w3.org/[a-z0-9/]+", "");
        assertThat(rest).doesNotContain("http:", "https:", "src=", "@import", "url(h");
    }

    @Test
    void foldsGiveAVerdictAndIntervals() throws Exception {
        Path out = folder.resolve("report.html");
        String[] order = {
            "report", "noise.csv", "--folds", "3", "--set", "k=4", "-o", out.toString()
        };
        assertThat(run(order)).as(err.toString()).isZero();
        Document page = parsed(out);
        assertThat(texts(page, "h2")).contains("On folds", "To do it again", "Data");
        assertThat(texts(page, "td"))
                .anyMatch(each -> each.matches("0\\.\\d{3}\n0\\.\\d{3} \u2026 [01]\\.\\d{3}"));
        assertThat(texts(page, "li")).anyMatch(each -> each.contains("SMOTE, k 4"));
        assertThat(texts(page, "pre")).anyMatch(each -> each.contains("\"sampler\""));
        String first = Files.readString(out);
        assertThat(run(order)).isZero();
        assertThat(Files.readString(out)).isEqualTo(first);
    }

    @Test
    void aWrongNumberOfFoldsIsRefused() throws IOException {
        Path out = folder.resolve("report.html");
        assertThat(run("report", "noise.csv", "--folds", "1", "-o", out.toString()))
                .isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("--folds must be at least 2, not 1");
        assertThat(out).doesNotExist();
    }

    private void saveRecipe(String sha256) throws IOException {
        StringBuilder rows = new StringBuilder("a,b,part,class\n");
        for (int i = 0; i < 120; i++) {
            rows.append(i * 37 % 101).append(',').append(i * 53 % 97 + (i % 5 == 0 ? 20 : 0));
            rows.append(i / 5 % 4 == 0 ? ",test," : ",train,");
            rows.append(i % 5 == 0 ? "yes\n" : "no\n");
        }
        Files.writeString(folder.resolve("rows.csv"), rows);
        Files.writeString(
                folder.resolve("recipe.json"),
                """
                {"format": 1, "data": {"file": "rows.csv", "target": "class"%s},
                 "split": {"test": 0.3, "seed": 42, "column": "part"},
                 "resample": {"sampler": "smote", "settings": {"k": 4}, "seed": 9,
                   "then": [{"sampler": "random-under", "strategy": {"no": 70}}]},
                 "model": {"classifier": "knn", "settings": {"k": 3}}}
                """
                        .formatted(sha256));
    }

    @Test
    void aSavedRecipeIsReportedAsItIs() throws Exception {
        saveRecipe("");
        Path out = folder.resolve("report.html");
        String recipe = folder.resolve("recipe.json").toString();
        assertThat(run("report", recipe, "-o", out.toString())).as(err.toString()).isZero();
        assertThat(texts(parsed(out), "li"))
                .anyMatch(each -> each.startsWith("Split: the column part"))
                .anyMatch(each -> each.contains("SMOTE, k 4, ") && each.endsWith("seed 9."))
                .anyMatch(each -> each.startsWith("Then: ") && each.contains("amount no=70"))
                .anyMatch(each -> each.startsWith("Model: knn, k 3,"));

        String data = folder.resolve("rows.csv").toString();
        Path again = folder.resolve("again.html");
        assertThat(run("report", data, "--recipe", recipe, "-o", again.toString())).isZero();
        assertThat(again).hasSameTextualContentAs(out);

        assertThat(run("report", recipe, "--set", "k=2", "-o", again.toString())).isZero();
        assertThat(texts(parsed(again), "li"))
                .anyMatch(each -> each.contains("SMOTE, k 2, ") && each.endsWith("seed 9."))
                .anyMatch(each -> each.startsWith("Model: knn, k 3,"));
    }

    @Test
    void aRecipeOfAnotherFileIsRefused() throws IOException {
        saveRecipe(", \"sha256\": \"" + "0".repeat(64) + "\"");
        Path out = folder.resolve("report.html");
        String recipe = folder.resolve("recipe.json").toString();
        assertThat(run("report", recipe, "-o", out.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("rows.csv is not the file that the recipe was made for")
                .contains("name the right file with IN.csv");
        assertThat(out).doesNotExist();
    }

    @Test
    void dataIsNeededAndOneRecipeAtMost() {
        String out = folder.resolve("report.html").toString();
        assertThat(run("report", "-o", out)).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("Missing required parameter: 'IN.csv'");
        assertThat(run("report", "a.json", "--recipe", "b.json", "-o", out)).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("--recipe goes with data");
    }
}
