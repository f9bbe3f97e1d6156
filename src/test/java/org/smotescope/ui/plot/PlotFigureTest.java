package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.ui.sketch.SvgSketch;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@ExtendWith(ApplicationExtension.class)
class PlotFigureTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final Viewport VIEW = new Viewport(-20, 380, -20, 280, 64, 8, WIDTH, HEIGHT);
    private static final PlotFigure.Axes AXES = new PlotFigure.Axes("width", "height");

    /// Far from each other and from the grid, which has lines at multiples of 100.
    private static final double[] XS = {30.3, 150.77, 260.12, 350.5, 140.9};

    private static final double[] YS = {40.1, 60.66, 150.2, 230.45, 245.8};

    private static String paint(Drawing drawing, Palette palette, double markScale) {
        return paint(new PlotFigure(drawing, VIEW, markScale, AXES), palette, "Rows");
    }

    private static String paint(PlotFigure figure, Palette palette, String title) {
        int width = 64 + WIDTH + 16;
        int height = 8 + HEIGHT + 44;
        return SvgSketch.file(title, width, height, g -> figure.paint(g, palette, width, height));
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Marks marks(MarkKind kind, int classIndex, int... order) {
        byte[] kinds = Scenes.kinds(XS.length, kind);
        return Marks.of("rows", XS, YS, kinds, Scenes.classes(XS.length, classIndex), order);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, CIRCLE, 0, 1, 1",
        "LIGHT, TRIANGLE, 1, 1, 1",
        "LIGHT, SQUARE, 2, 1, 2",
        "LIGHT, PLUS, 3, 1.25, 1",
        "LIGHT, SYNTHETIC, 1, 1, 1",
        "LIGHT, DIMMED_TRIANGLE, 1, 1, 1",
        "LIGHT, REMOVED, 1, 1, 1",
        "LIGHT, GONE, 1, 1, 1",
        "LIGHT, RING_SAFE, 1, 1, 1",
        "DARK, CIRCLE, 0, 1.5, 2",
        "DARK, TRIANGLE, 1, 1.5, 2",
        "DARK, SYNTHETIC, 1, 1.5, 2"
    })
    void svgAndRasterAgreeInPositionToHalfAPixel(
            Theme theme, MarkKind kind, int classIndex, double markScale, int density)
            throws Exception {
        Palette palette = theme.palette();
        Document svg =
                parsed(
                        paint(
                                Drawing.of(marks(kind, classIndex, 0, 1, 2, 3, 4)),
                                palette,
                                markScale));
        List<Element> uses = all(svg, "use");
        assertThat(uses).hasSize(XS.length);
        for (int row = 0; row < XS.length; row++) {
            Element use = uses.get(row);
            double[] shape = centre(symbol(svg, use));
            double[] drawn = centroid(marks(kind, classIndex, row), palette, markScale, density);
            assertThat(number(use, "x") + shape[0])
                    .as("row %d across", row)
                    .isCloseTo(drawn[0], within(0.5));
            assertThat(number(use, "y") + shape[1])
                    .as("row %d down", row)
                    .isCloseTo(drawn[1], within(0.5));
            assertThat(number(use, "x")).isCloseTo(VIEW.toPixelX(XS[row]), within(0.01));
        }
    }

    private static Element symbol(Document svg, Element use) {
        String id = use.getAttribute("xlink:href").substring(1);
        return all(svg, "g").stream()
                .filter(group -> group.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The middle of a mark's area, around its place.
    private static double[] centre(Element symbol) {
        NodeList polygons = symbol.getElementsByTagName("polygon");
        if (polygons.getLength() == 0) {
            return new double[2];
        }
        String[] corners = ((Element) polygons.item(0)).getAttribute("points").split(" ");
        double area = 0;
        double[] sum = new double[2];
        for (int i = 0; i < corners.length; i++) {
            double[] from = point(corners[i]);
            double[] to = point(corners[(i + 1) % corners.length]);
            double cross = from[0] * to[1] - to[0] * from[1];
            area += cross / 2;
            sum[0] += (from[0] + to[0]) * cross;
            sum[1] += (from[1] + to[1]) * cross;
        }
        return new double[] {sum[0] / (6 * area), sum[1] / (6 * area)};
    }

    private static double[] point(String words) {
        String[] parts = words.split(",");
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }

    /// Where the pixels of a single mark lie in the plot on the mean.
    private static double[] centroid(Marks mark, Palette palette, double markScale, int density) {
        int width = WIDTH * density;
        int height = HEIGHT * density;
        int[] with = new int[width * height];
        int[] without = new int[width * height];
        PlotPainter painter = new PlotPainter();
        painter.paint(Drawing.of(mark), VIEW, palette, markScale, with, width, height);
        painter.paint(Drawing.EMPTY, VIEW, palette, markScale, without, width, height);
        double[] sum = new double[3];
        for (int i = 0; i < with.length; i++) {
            double ink = Math.abs((with[i] >> 8 & 0xff) - (without[i] >> 8 & 0xff));
            sum[0] += ink * (i % width + 0.5);
            sum[1] += ink * (i / width + 0.5);
            sum[2] += ink;
        }
        return new double[] {
            VIEW.left() + sum[0] / sum[2] / density, VIEW.top() + sum[1] / sum[2] / density
        };
    }

    @Test
    void shapesHaveTheColoursAndSizesOfTheRaster() throws Exception {
        Palette palette = Theme.LIGHT.palette();
        Document svg =
                parsed(
                        paint(
                                Drawing.of(
                                        marks(MarkKind.CIRCLE, 0, 0),
                                        marks(MarkKind.SYNTHETIC, 1, 1)),
                                palette,
                                1.5));
        Element circle =
                (Element)
                        symbol(svg, all(svg, "use").get(0)).getElementsByTagName("circle").item(0);
        assertThat(number(circle, "r")).isEqualTo(4.5);
        assertThat(circle.getAttribute("fill")).isEqualTo(hex(Raster.argb(palette.majority())));
        NodeList diamond = symbol(svg, all(svg, "use").get(1)).getElementsByTagName("polygon");
        Element line = (Element) diamond.item(1);
        assertThat(line.getAttribute("points")).isEqualTo("0,-6.3 6.3,0 0,6.3 -6.3,0");
        assertThat(line.getAttribute("stroke")).isEqualTo(hex(Raster.argb(palette.minority())));
        assertThat(line.getAttribute("fill")).isEqualTo("none");
    }

    private static String hex(int argb) {
        return "#%06x".formatted(argb & 0xffffff);
    }

    @Test
    void actorsLieWhereTheyLieOnTheScreen() throws Exception {
        Drawing drawing =
                Drawing.of(
                        new Item.Segment(0, 0, 100, 50, SegmentStyle.DASH_1_5, Tone.INK),
                        new Item.Ring(100, 50, 8, 2, RingStyle.SOLID, Tone.ACCENT),
                        new Item.Label(100, 50, "a < b & \"c\"", Item.LabelStyle.STRONG, 10));
        Document svg = parsed(paint(drawing, Theme.LIGHT.palette(), 1));
        assertThat(all(svg, "line"))
                .filteredOn(line -> line.hasAttribute("stroke-dasharray"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(number(line, "x1")).isEqualTo(VIEW.toPixelX(0));
                            assertThat(number(line, "y2")).isEqualTo(VIEW.toPixelY(50));
                        });
        assertThat(all(svg, "circle"))
                .singleElement()
                .satisfies(ring -> assertThat(number(ring, "cx")).isEqualTo(VIEW.toPixelX(100)));
        assertThat(all(svg, "text"))
                .extracting(Element::getTextContent)
                .contains("a < b & \"c\"", "width", "height", "100", "200");
    }

    @Test
    void namesOfFilesAndColumnsAreNoMarkup() throws Exception {
        PlotFigure.Axes axes = new PlotFigure.Axes("x \"<b>\"", "\ud83d\udca7 & 'y'");
        Document svg =
                parsed(
                        paint(
                                new PlotFigure(Drawing.EMPTY, VIEW, 1, axes),
                                Theme.DARK.palette(),
                                "<script>&\u0001]]>"));
        assertThat(all(svg, "title").getFirst().getTextContent()).isEqualTo("<script>& ]]>");
        assertThat(all(svg, "script")).isEmpty();
        assertThat(all(svg, "text"))
                .extracting(Element::getTextContent)
                .contains("x \"<b>\"", "\ud83d\udca7 & 'y'");
    }

    @Test
    void manyRowsAreThePictureOfTheRasterAndNothingIsFetched() throws Exception {
        Marks many =
                Scenes.cloud("rows", PlotFigure.MOST_MARKS + 1, 0, MarkKind.CIRCLE, new Random(4));
        Viewport close = new Viewport(-6, 6, -6, 6, 64, 8, WIDTH, HEIGHT);
        Palette palette = Theme.LIGHT.palette();
        Drawing drawing = Drawing.of(many);
        String text = paint(new PlotFigure(drawing, close, 1, AXES), palette, "Rows");
        Document svg = parsed(text);
        assertThat(all(svg, "use")).isEmpty();
        Element image = all(svg, "image").getFirst();
        assertThat(number(image, "x")).isEqualTo(64);
        assertThat(number(image, "width")).isEqualTo(WIDTH);
        int[] expected = new int[16 * WIDTH * HEIGHT];
        new PlotPainter().paint(drawing, close, palette, 1, expected, 4 * WIDTH, 4 * HEIGHT);
        assertThat(pixels(image)).isEqualTo(expected);
        assertThat(
                        text.replace("http://www.w3.org/2000/svg", "")
                                .replace("http://www.w3.org/1999/xlink", ""))
                .doesNotContain("http");
        assertThat(paintFew(many)).contains("<use").doesNotContain("<image");
    }

    private static String paintFew(Marks many) {
        return paint(Drawing.of(many.first(PlotFigure.MOST_MARKS)), Theme.LIGHT.palette(), 1);
    }

    private static int[] pixels(Element image) throws IOException {
        String data = image.getAttribute("xlink:href");
        byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    @Test
    void theSameTwiceIsTheSameText() {
        Drawing drawing = Scenes.allRows(300, 40, 120, 7);
        Drawing story =
                new Drawing(drawing.items()).plus(Scenes.story().items().toArray(Item[]::new));
        assertThat(paint(story, Theme.DARK.palette(), 1))
                .isEqualTo(paint(story, Theme.DARK.palette(), 1));
    }
}
