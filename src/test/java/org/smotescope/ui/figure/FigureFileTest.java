package org.smotescope.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.data.DataProblem;
import org.smotescope.ui.async.WindowThread;
import org.smotescope.ui.plot.LegendKey;
import org.smotescope.ui.plot.MarkIcon;
import org.smotescope.ui.sketch.Lettering;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FigureFileTest {
    private static final FigureLook LOOK = new FigureLook(Theme.LIGHT, 400, 300);
    private static final String HOSTILE = "<script>alert(\"1\")</script> & 'more' ]]>";

    @TempDir Path folder;

    @BeforeEach
    void load() {
        Fonts.load();
    }

    private static Figure figure(String title, String name) {
        return new Figure(
                title,
                (g, palette, width, height) -> {
                    g.setFill(palette.minority());
                    g.fillRect(0, 0, width, height);
                    g.setGlobalAlpha(0.5);
                    g.fillOval(10, 10, 20, 20);
                    g.setGlobalAlpha(1);
                },
                List.of(LegendKey.of(MarkIcon.ofClass(1), name)),
                List.of("A note."),
                "rows.csv \u00b7 SMOTE, k 5");
    }

    private Path written(FigureFormat format, int scale, Figure figure) {
        Path file = folder.resolve("figure" + scale + format.ending());
        new FigureFile(format, LOOK, scale).write(figure, file, null);
        return file;
    }

    @Test
    void aPngHasAsManyPixelsAsItsScaleSays() throws IOException {
        Figure figure = figure("Title", "failed 140");
        BufferedImage one = ImageIO.read(written(FigureFormat.PNG, 1, figure).toFile());
        BufferedImage four = ImageIO.read(written(FigureFormat.PNG, 4, figure).toFile());

        assertThat(List.of(one.getWidth(), one.getHeight())).containsExactly(400, 300);
        assertThat(List.of(four.getWidth(), four.getHeight())).containsExactly(1600, 1200);
        int minority = 0xffd55e00;
        assertThat(one.getRGB(200, 150)).isEqualTo(minority);
        assertThat(four.getRGB(800, 600)).isEqualTo(minority);
        assertThat(four.getRGB(8, 600)).isEqualTo(0xffffffff);
    }

    @Test
    void aPngLargerThanATileHasNoSeams() {
        Figure figure = figure("Title", "failed 140");
        FigureLook large = new FigureLook(Theme.LIGHT, 700, 600);
        int[] pixels = WindowThread.call(() -> FigurePixels.of(figure, large, 4));
        for (int x = 80; x < 2_720; x++) {
            assertThat(pixels[1_200 * 2_800 + x]).as("pixel %d", x).isEqualTo(0xffd55e00);
        }
    }

    @Test
    void wordsOfAnSvgAreTextAndNoMarkup() throws Exception {
        Path svg = written(FigureFormat.SVG, 1, figure(HOSTILE, HOSTILE));
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        var texts = document.getElementsByTagName("text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        assertThat(words)
                .anyMatch(text -> text.startsWith("<script>"))
                .contains("A note.", "rows.csv \u00b7 SMOTE, k 5");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        String rest = Files.readString(svg).replaceAll("http://www.w3.org/[a-z0-9/]+", "");
        assertThat(rest).doesNotContain("http", "url(h", "@import");
    }

    @Test
    void wordsOfAPdfAreTextInItsOwnFont() throws IOException {
        Path pdf = written(FigureFormat.PDF, 1, figure("840 new rows", HOSTILE));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("840 new rows", HOSTILE, "A note.", "rows.csv \u00b7 SMOTE, k 5");
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(300);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
        assertThat(Files.size(pdf)).isLessThan(40_000);
    }

    @Test
    void aPdfDrawsLettersThatItsFontHasNot() throws IOException {
        Path pdf = written(FigureFormat.PDF, 1, figure("\u6e29\u5ea6 rises", "failed"));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("failed")
                    .doesNotContain("rises");
        }
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void theSameFigureGivesTheSameBytes(FigureFormat format) throws Exception {
        byte[] first = Files.readAllBytes(written(format, 1, figure("Title", "failed")));
        Thread.sleep(1_100);
        assertThat(Files.readAllBytes(written(format, 1, figure("Title", "failed"))))
                .isEqualTo(first);
    }

    @Test
    void theOpenFileIsNeverWrittenTo() throws IOException {
        Path input = folder.resolve("rows.png");
        Files.writeString(input, "a,b\n1,2\n");
        FigureFile kind = new FigureFile(FigureFormat.PNG, LOOK, 1);
        assertThatThrownBy(() -> kind.write(figure("Title", "failed"), input, input))
                .isInstanceOf(DataProblem.class);
        assertThat(input).hasContent("a,b\n1,2\n");
    }

    @Test
    void longTitlesTakeSeveralLines() {
        String title = "one word after the other ".repeat(8).strip();
        assertThat(Lettering.wrapped(title, Font.font(Fonts.FAMILY, 16), 368))
                .hasSizeGreaterThan(3)
                .allMatch(line -> Lettering.width(line, Font.font(Fonts.FAMILY, 16)) <= 368);
    }
}
