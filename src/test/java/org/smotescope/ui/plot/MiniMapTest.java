package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Pos;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.theme.Theme;

class MiniMapTest {
    private static final Viewport VIEW = new Viewport(0, 600, 0, 400, 0, 0, 600, 400);

    @Test
    void takesTheCornerFurthestFromTheMarks() {
        assertThat(MiniMap.freeCorner(Drawing.of(mark(500, 350)), VIEW)).isEqualTo(Pos.BOTTOM_LEFT);
    }

    @Test
    void doesNotLieOnBadges() {
        // Marks just below the upper corners and at the lower ones; a badge reaches up to the
        // right.
        Drawing drawing =
                Drawing.of(
                        mark(60, 60),
                        mark(540, 60),
                        mark(60, 270),
                        mark(540, 280),
                        new Item.Badge(540, 280, 540, 0, "1", Item.BadgeStyle.PLAIN));
        Pos corner = MiniMap.freeCorner(drawing, VIEW);
        assertThat(corner).isEqualTo(Pos.TOP_LEFT);
        Look look = new Look(VIEW, Theme.LIGHT.palette(), 1);
        assertThat(MiniMap.actors(drawing, look))
                .noneMatch(MiniMap.place(corner, VIEW)::intersects);
    }

    @Test
    void withoutActorsItStandsAtTheTopRight() {
        assertThat(MiniMap.freeCorner(new Drawing(List.of()), VIEW)).isEqualTo(Pos.TOP_RIGHT);
    }

    private static Item mark(double x, double y) {
        return new Item.Mark(x, y, MarkKind.ofClass(1), 1, 6.5);
    }
}
