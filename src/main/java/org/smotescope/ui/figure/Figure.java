package org.smotescope.ui.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.smotescope.ui.plot.LegendKey;
import org.smotescope.ui.sketch.Lettering;
import org.smotescope.ui.sketch.Sketch;
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
public record Figure(
        String title, Body body, List<LegendKey> legend, List<String> notes, String recipe) {
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

    public Figure {
        legend = List.copyOf(legend);
        notes = notes.stream().filter(note -> !note.isBlank()).toList();
    }

    /// The same under another title.
    public Figure withTitle(String changed) {
        return new Figure(changed, body, legend, notes, recipe);
    }

    /// The file's name for programs that show one.
    String name() {
        return title.isBlank() ? recipe : title;
    }

    /// Draws all of it into the rectangle from the origin.
    public void paint(Sketch g, Palette palette, double width, double height) {
        Font bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, TITLE_SIZE);
        Font plain = Font.font(Fonts.FAMILY, SIZE);
        double room = Math.max(1, width - 2 * MARGIN);
        List<String> head = title.isBlank() ? List.of() : Lettering.wrapped(title, bold, room);
        List<List<Placed>> keys = placed(plain, room);
        List<String> foot =
                notes.stream()
                        .flatMap(note -> Lettering.wrapped(note, plain, room).stream())
                        .toList();
        List<String> last = Lettering.wrapped(recipe, plain, room);
        g.setFill(palette.canvas());
        g.fillRect(0, 0, width, height);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(bold);
        g.setFill(palette.text());
        double top = lines(g, head, MARGIN / 2, TITLE_LINE);
        double below =
                keys.size() * KEY_LINE + (foot.size() + last.size()) * LINE + MARGIN / 2 + MARK_GAP;
        double bottom = Math.max(top + LEAST_BODY, height - below);
        body(g, palette, top, room, bottom - top);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(plain);
        g.setFill(palette.text());
        double y = legend(g, palette, keys, bottom + MARK_GAP);
        g.setFill(palette.text2());
        lines(g, last, lines(g, foot, y, LINE), LINE);
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
                g.setFont(Font.font(Fonts.FAMILY, SIZE));
                g.setFill(palette.text());
                g.setTextAlign(TextAlignment.LEFT);
                g.setTextBaseline(VPos.CENTER);
                g.fillText(each.words(), MARGIN + each.x() + size + MARK_GAP, y + KEY_LINE / 2);
            }
            y += KEY_LINE;
        }
        return y;
    }
}
