package org.smotescope.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smotescope.cli.Cli;

class RenderCommandTest {
    @TempDir private Path folder;
    private final StringWriter err = new StringWriter();

    private int render(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 3);
        System.arraycopy(args, 0, all, 1, args.length);
        all[0] = "render";
        all[args.length + 1] = "-o";
        all[args.length + 2] = picture().toString();
        return run(all);
    }

    private int run(String... all) {
        return Cli.run(
                all,
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                new RenderCommand());
    }

    private Path picture() {
        return folder.resolve("picture.png");
    }

    @Test
    void drawsTheWindowLargerThanAnyScreen() throws IOException {
        int code =
                render(
                        "pump-failures.csv",
                        "--place",
                        "evaluate",
                        "--theme",
                        "dark",
                        "--size",
                        "1920x1080",
                        "--compare-at",
                        "recall");

        assertThat(err.toString()).startsWith("Written ");
        assertThat(code).isZero();
        BufferedImage image = ImageIO.read(picture().toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
        assertThat(Integer.toHexString(image.getRGB(1000, 60))).isEqualTo("ff0d1117");
        assertThat(count(image, 0xff0072b2)).isGreaterThan(500);
        assertThat(count(image, 0xff8251d8)).isGreaterThan(500);
    }

    @Test
    void theSameOrderIsTheSamePicture() throws IOException {
        render("noise.csv", "--place", "evaluate", "--seed", "7");
        BufferedImage first = ImageIO.read(picture().toFile());
        render("noise.csv", "--place", "evaluate", "--seed", "7");

        assertThat(difference(first, ImageIO.read(picture().toFile()))).isLessThan(8);
    }

    @Test
    void evaluateStandsWhereARuleIsLeft() throws IOException {
        String[] plain = {"noise.csv", "--place", "evaluate"};
        assertThat(render(plain)).as(err.toString()).isZero();
        BufferedImage before = ImageIO.read(picture().toFile());
        int code =
                render(
                        "noise.csv",
                        "--place",
                        "evaluate",
                        "--decide",
                        "best-f1",
                        "--threshold",
                        "0.7",
                        "--calibrate",
                        "platt",
                        "--compare-at",
                        "cost");
        assertThat(code).as(err.toString()).isZero();
        assertThat(difference(before, ImageIO.read(picture().toFile()))).isGreaterThan(100);
        assertThat(render("noise.csv", "--decide", "best")).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("there is no threshold rule best");
    }

    @Test
    void whatCannotBeDrawnIsSaidInOneLine() {
        assertThat(render("nowhere.csv")).isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString())
                .startsWith("smotescope: there is no file and no sample nowhere.csv");
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(picture()).doesNotExist();
    }

    @Test
    void exploreStandsAtTheStage() throws IOException {
        int code = render("--place", "explore", "--stage", "walk", "--share", "0.5");
        assertThat(code).as(err.toString()).isZero();
        BufferedImage walking = ImageIO.read(picture().toFile());
        render("--place", "explore", "--mode-view", "all");

        assertThat(difference(walking, ImageIO.read(picture().toFile()))).isGreaterThan(100);
        assertThat(render("--place", "explore", "--stage", "dance")).isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("there is no stage dance: use one of these: take, ");
    }

    @Test
    void exploreStandsAtAStageOfTheFirstRowThatIsRemoved() throws IOException {
        int code = render("noise.csv", "--sampler", "smote-enn", "--stage", "fade");
        assertThat(code).as(err.toString()).isZero();
        BufferedImage fading = ImageIO.read(picture().toFile());
        render("noise.csv", "--sampler", "smote-enn");

        assertThat(difference(fading, ImageIO.read(picture().toFile()))).isGreaterThan(100);
        assertThat(render("noise.csv", "--sampler", "smote-enn", "--stage", "dance"))
                .isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("settle, circle, why, cross out, fade");
        assertThat(render("--mode-view", "all", "--stage", "walk")).isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("this picture has no stages: leave --stage out");
    }

    @Test
    void exploreShowsAllColumnsOnAMap() throws IOException {
        assertThat(render("--mode-view", "all")).as(err.toString()).isZero();
        long plain = count(ImageIO.read(picture().toFile()), 0xffffffff);
        assertThat(render("--mode-view", "all", "--axes", "t-sne")).as(err.toString()).isZero();
        assertThat(count(ImageIO.read(picture().toFile()), 0xffffffff)).isNotEqualTo(plain);
        assertThat(render("--axes", "UMAP", "--stage", "place")).as(err.toString()).isZero();
    }

    @Test
    void exploreShowsWhatAModelAnswers() throws IOException {
        String[] plain = {"pump-failures.csv", "--mode-view", "all", "--axes", "pressure,hours"};
        assertThat(render(plain)).as(err.toString()).isZero();
        BufferedImage rows = ImageIO.read(picture().toFile());
        for (String model : new String[] {"two-columns", "full-model"}) {
            String[] asked = Arrays.copyOf(plain, plain.length + 2);
            asked[plain.length] = "--boundary";
            asked[plain.length + 1] = model;
            assertThat(render(asked)).as(err.toString()).isZero();
            assertThat(count(ImageIO.read(picture().toFile()), 0xffffffff))
                    .as("bare ground")
                    .isLessThan(count(rows, 0xffffffff) - 100_000);
        }
        assertThat(render("--boundary", "maybe")).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("must be off, two-columns or full-model, not maybe");
        assertThat(render("--axes", "x")).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("or one of PCA, LDA, UMAP and t-SNE, not x");
        assertThat(render("--axes", "x,z")).isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("there is no axis z: use one of PCA 1, PCA 2, x, y");
    }

    @Test
    void testRowsAreChosenAndListed() throws IOException {
        String[] place = {
            "pump-failures.csv", "--place", "evaluate", "--classifier", "naive-bayes"
        };
        assertThat(render(place)).as(err.toString()).isZero();
        BufferedImage nothing = ImageIO.read(picture().toFile());
        String[] chosen = Arrays.copyOf(place, place.length + 5);
        System.arraycopy(
                new String[] {"--rows-of", "before", "--actual", "yes", "--list"},
                0,
                chosen,
                place.length,
                5);
        assertThat(render(chosen)).as(err.toString()).isZero();

        assertThat(difference(nothing, ImageIO.read(picture().toFile()))).isGreaterThan(100);
        chosen[chosen.length - 2] = "maybe";
        assertThat(render(chosen)).isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("there is no class maybe: use one of these: no, yes");
        assertThat(render("--classifier", "oracle")).isEqualTo(Cli.USAGE);
    }

    @Test
    void anUnknownPlaceIsNamed() {
        assertThat(render("--place", "moon")).isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("there is no place moon");
    }

    @Test
    void anImpossibleRecipeDrawsNothing() {
        assertThat(render("shop-visitors.csv", "--place", "evaluate", "--set", "k=100"))
                .isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("smotescope: ", "use k = 34");
        assertThat(picture()).doesNotExist();
    }

    @Test
    void aNameSaysWhatIsWritten() {
        Path jpg = folder.resolve("q.jpg");
        assertThat(run("render", "-o", jpg.toString())).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("must end in .png, .svg or .pdf, not be q.jpg");
        assertThat(jpg).doesNotExist();
        Path film = folder.resolve("q.mp4");
        assertThat(run("render", "--animation", film.toString())).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("--animation must end in .gif, not be q.mp4");
    }

    @Test
    void aChoiceIsAnsweredWithItsWords() {
        assertThat(render("--still", "foo")).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("must be added, density or swipe, not foo");
        assertThat(render("--measured-on", "foo")).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("must be test-rows, folds, amounts or wrong, not foo");
    }

    @Test
    void aWrongSettingIsAMistakeOfTheCommand() {
        assertThat(render("--set", "k=500")).isEqualTo(Cli.USAGE);
        assertThat(err.toString())
                .contains("k must be a whole number from 1 to 100, not 500: use k = 100");
        assertThat(render("--sampler", "smot")).isEqualTo(Cli.USAGE);
        assertThat(render("--sampler", "iht", "--mode", "parity")).isEqualTo(Cli.USAGE);
        assertThat(render("--strategy", "most")).isEqualTo(Cli.USAGE);
        assertThat(picture()).doesNotExist();
    }

    @Test
    void explorePlotsAreWrittenAsSvg() throws IOException {
        Path svg = folder.resolve("plot.svg");
        String[] order = {"render", "noise.csv", "--mode-view", "all", "-o", svg.toString()};
        assertThat(run(order)).as(err.toString()).isZero();
        String text = Files.readString(svg);
        assertThat(text).contains("<title>", "noise.csv · ", "<use xlink:href=\"#m", "</svg>");
        assertThat(run(order)).isZero();
        assertThat(Files.readString(svg)).isEqualTo(text);

        assertThat(run("render", "--place", "data", "-o", svg.toString()))
                .isEqualTo(Cli.DATA_PROBLEM);
        assertThat(err.toString()).contains("there is no figure in data");
        assertThat(Files.readString(svg)).isEqualTo(text);
    }

    @Test
    void figuresAreWrittenAsPdfAndInPixels() throws IOException {
        Path pdf = folder.resolve("plot.pdf");
        assertThat(run("render", "noise.csv", "-o", pdf.toString())).as(err.toString()).isZero();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

        Path png = folder.resolve("plot.png");
        String[] order = {"render", "noise.csv", "--scale", "3", "--size", "400x300", "-o"};
        assertThat(run(with(order, png.toString()))).as(err.toString()).isZero();
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 900);

        assertThat(run("render", "--scale", "5", "-o", png.toString())).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("--scale must be from 1 to 4, not 5");
    }

    private static String[] with(String[] words, String last) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = last;
        return all;
    }

    @Test
    void aSizeOfTextIsOneOfFour() {
        int code = render("pump-failures.csv", "--text", "130");

        assertThat(code).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("--text must be 100, 125, 150 or 200, not 130");
    }

    @Test
    void aSizeMustBeOne() {
        assertThat(render("--size", "wide")).isEqualTo(Cli.USAGE);
        assertThat(err.toString()).contains("--size must be like 1280x800, not wide");
    }

    /// The largest difference of any pixel in any colour, but for the status bar, which tells how
    /// long the work took. Soft edges may differ by a shade.
    private static int difference(BufferedImage one, BufferedImage other) {
        int largest = 0;
        for (int y = 0; y < one.getHeight() - 28; y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int first = one.getRGB(x, y) >> shift & 0xff;
                    int second = other.getRGB(x, y) >> shift & 0xff;
                    largest = Math.max(largest, Math.abs(first - second));
                }
            }
        }
        return largest;
    }

    private static int count(BufferedImage image, int colour) {
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += image.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
