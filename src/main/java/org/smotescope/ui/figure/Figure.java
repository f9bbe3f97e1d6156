package org.smotescope.ui.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.smotescope.ui.plot.LegendKey;
import org.smotescope.ui.sketch.Lettering;
import org.smotescope.ui.sketch.Sketch;
import org.smotescope.ui.sketch.SvgSketch;
import org.smotescope.ui.theme.Fonts;
import org.smotescope.ui.theme.Palette;

/// A picture that can stand alone: a title, a body, what its marks mean, what else must be known to
/// read it, and the recipe that it was made by. One composition for every kind of file.
///
/// @param title what it shows; may be empty
/// @param body what is shown
/// @param legend marks and what they mean
/// @param notes sentences below the legend
/// @param recipe data, method, seed and version in one line
/// @param least the least room above and below the body
public record Figure(
        String title,
        Body body,
        List<LegendKey> legend,
        List<String> notes,
        String recipe,
        Room least) {
    private static final double MARGIN = 16;
    private static final double TITLE_SIZE = 16;
    private static final double TITLE_LINE = 24;
    private static final double SIZE = 12;
    private static final double LINE = 18;
    private static final double KEY_LINE = 24;
    private static final double KEY_GAP = 20;
    private static final double MARK_GAP = 8;

    /// The least height of a body.
    private static final double LEAST_BODY = 60;

    /// What a figure shows.
    @FunctionalInterface
    public interface Body {
        /// Draws into the rectangle from the origin; the colour of the ground is there.
        void paint(Sketch g, Palette palette, double width, double height);
    }

    /// What is above and below a body, in pixels.
    public record Room(double above, double below) {
        static final Room NONE = new Room(0, 0);

        /// Room for both.
        Room or(Room other) {
            return new Room(Math.max(above, other.above), Math.max(below, other.below));
        }
    }

    /// A figure with as little room around its body as it needs.
    public Figure(
            String title, Body body, List<LegendKey> legend, List<String> notes, String recipe) {
        this(title, body, legend, notes, recipe, Room.NONE);
    }

    public Figure {
        legend = List.copyOf(legend);
        notes = notes.stream().filter(note -> !note.isBlank()).toList();
    }

    /// The same under another title.
    public Figure withTitle(String changed) {
        return new Figure(changed, body, legend, notes, recipe, least);
    }

    /// The same with at least so much room around its body.
    Figure withRoom(Room room) {
        return new Figure(title, body, legend, notes, recipe, room);
    }

    /// An element of SVG for a page that has several figures.
    ///
    /// @param prefix begins the names of its parts, which must differ within the page
    public String element(String prefix, FigureLook look) {
        return SvgSketch.inline(
                prefix,
                name(),
                look.width(),
                look.height(),
                g -> paint(g, look.theme().palette(), look.width(), look.height()));
    }

    /// The room that is around the body in a figure of a width.
    Room room(double width) {
        Words words = new Words(Math.max(1, width - 2 * MARGIN));
        return new Room(words.above(), words.below()).or(least);
    }

    /// The file's name for programs that show one.
    String name() {
        return title.isBlank() ? recipe : title;
    }

    /// All words in lines that fit.
    private final class Words {
        private final double room;
        private final Font bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, TITLE_SIZE);
        private final Font plain = Font.font(Fonts.FAMILY, SIZE);
        private final List<String> head;
        private final List<List<Placed>> keys;
        private final List<String> notes;
        private final List<String> recipe;

        Words(double room) {
            this.room = room;
            head = title.isBlank() ? List.of() : Lettering.wrapped(title, bold, room);
            keys = placed(plain, room);
            notes =
                    notes().stream()
                            .flatMap(note -> Lettering.wrapped(note, plain, room).stream())
                            .toList();
            recipe = Lettering.wrapped(recipe(), plain, room);
        }

        double above() {
            return MARGIN / 2 + head.size() * TITLE_LINE;
        }

        double below() {
            return keys.size() * KEY_LINE
                    + (notes.size() + recipe.size()) * LINE
                    + MARGIN / 2
                    + MARK_GAP;
        }
    }

    /// Draws all of it into the rectangle from the origin.
    public void paint(Sketch g, Palette palette, double width, double height) {
        Words words = new Words(Math.max(1, width - 2 * MARGIN));
        Room around = new Room(words.above(), words.below()).or(least);
        g.setFill(palette.canvas());
        g.fillRect(0, 0, width, height);
        setText(g, words.bold, palette.text());
        lines(g, words.head, MARGIN / 2, TITLE_LINE);
        double bottom = Math.max(around.above() + LEAST_BODY, height - around.below());
        body(g, palette, around.above(), words.room, bottom - around.above());
        setText(g, words.plain, palette.text());
        double y = legend(g, palette, words.keys, bottom + MARK_GAP);
        setText(g, words.plain, palette.text2());
        lines(g, words.recipe, lines(g, words.notes, y, LINE), LINE);
    }

    private static void setText(Sketch g, Font font, Color colour) {
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(font);
        g.setFill(colour);
    }

    private void body(Sketch g, Palette palette, double top, double width, double height) {
        g.save();
        g.translate(MARGIN, top);
        body.paint(g, palette, width, height);
        g.restore();
    }

    private static double lines(Sketch g, List<String> lines, double top, double step) {
        double y = top;
        for (String line : lines) {
            g.fillText(line, MARGIN, y + step / 2);
            y += step;
        }
        return y;
    }

    /// A key of the legend in its line.
    private record Placed(LegendKey key, double x, String words) {}

    private List<List<Placed>> placed(Font font, double room) {
        List<List<Placed>> lines = new ArrayList<>();
        double x = room;
        for (LegendKey key : legend) {
            String words = Lettering.cut(key.words(), font, room - key.size() - MARK_GAP);
            double width = key.size() + MARK_GAP + Lettering.width(words, font);
            if (lines.isEmpty() || x + width > room) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(new Placed(key, x, words));
            x += width + KEY_GAP;
        }
        return lines;
    }

    private static double legend(Sketch g, Palette palette, List<List<Placed>> lines, double top) {
        double y = top;
        for (List<Placed> line : lines) {
            for (Placed each : line) {
                double size = each.key().size();
                g.save();
                g.translate(MARGIN + each.x(), y + (KEY_LINE - size) / 2);
                each.key().mark().accept(g, palette);
                g.restore();
                setText(g, Font.font(Fonts.FAMILY, SIZE), palette.text());
                g.fillText(each.words(), MARGIN + each.x() + size + MARK_GAP, y + KEY_LINE / 2);
            }
            y += KEY_LINE;
        }
        return y;
    }
}
