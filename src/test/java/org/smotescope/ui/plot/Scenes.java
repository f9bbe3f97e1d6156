package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Drawings to test with: a cloud with a smaller class at its edge, and the story of one row.
final class Scenes {
    static final double[][] NEIGHBOURS = {
        {0.683, -2.953}, {0.874, -2.544}, {1.863, -3.299}, {1.843, -2.691}, {0.493, -2.373}
    };
    static final double BASE_X = 1.117;
    static final double BASE_Y = -2.86;
    static final double GAP = 0.6291;

    private Scenes() {}

    /// Majority, made rows, minority, rings by row type.
    static Drawing allRows(int majority, int minority, int made, long seed) {
        Random random = new Random(seed);
        double[] xs = new double[minority];
        double[] ys = new double[minority];
        byte[] rings = new byte[minority];
        for (int i = 0; i < minority; i++) {
            double angle = random.nextDouble() * 2 - 1;
            xs[i] = 2 + random.nextGaussian() * 1.0 - Math.abs(angle);
            ys[i] = angle * 2.2 + random.nextGaussian() * 0.5;
            rings[i] = ringOf(xs[i]).code();
        }
        byte[] ones = classes(minority, 1);
        return Drawing.of(
                cloud("rows", majority, 0, MarkKind.CIRCLE, random),
                between("new", xs, ys, made, random),
                Marks.of("minority", xs, ys, kinds(minority, MarkKind.TRIANGLE), ones),
                Marks.of("types", xs, ys, rings, ones));
    }

    private static MarkKind ringOf(double x) {
        if (x > 1.9) {
            return MarkKind.RING_SAFE;
        }
        return x > 0.4 ? MarkKind.RING_DANGER : MarkKind.RING_NOISE;
    }

    static Marks cloud(String layer, int count, int classIndex, MarkKind kind, Random random) {
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = random.nextGaussian() * 1.1 - 0.2;
            ys[i] = random.nextGaussian();
        }
        return Marks.of(layer, xs, ys, kinds(count, kind), classes(count, classIndex));
    }

    private static Marks between(String layer, double[] xs, double[] ys, int count, Random random) {
        double[] newXs = new double[count];
        double[] newYs = new double[count];
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(xs.length);
            int to = near(xs, ys, from, random);
            double gap = random.nextDouble();
            newXs[i] = xs[from] + gap * (xs[to] - xs[from]);
            newYs[i] = ys[from] + gap * (ys[to] - ys[from]);
        }
        return Marks.of(layer, newXs, newYs, kinds(count, MarkKind.SYNTHETIC), classes(count, 1));
    }

    private static int near(double[] xs, double[] ys, int from, Random random) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < xs.length; i++) {
            double distance = Math.hypot(xs[i] - xs[from], ys[i] - ys[from]);
            if (i != from && distance * (0.5 + random.nextDouble()) < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /// The story of one row at stage "Walk".
    static Drawing story() {
        List<Item> items = new ArrayList<>();
        items.add(others());
        for (int rank = 1; rank <= NEIGHBOURS.length; rank++) {
            if (rank != 3) {
                double[] at = NEIGHBOURS[rank - 1];
                items.add(
                        new Item.Segment(
                                BASE_X, BASE_Y, at[0], at[1], SegmentStyle.DOTTED_1, Tone.DIMMED));
            }
        }
        double[] to = NEIGHBOURS[2];
        double x = BASE_X + GAP * (to[0] - BASE_X);
        double y = BASE_Y + GAP * (to[1] - BASE_Y);
        items.add(new Item.Segment(x, y, to[0], to[1], SegmentStyle.DASH_1_5, Tone.INK));
        items.add(new Item.Segment(BASE_X, BASE_Y, x, y, SegmentStyle.SOLID_3, Tone.INK));
        for (double part : new double[] {0.25, 0.5, 0.75}) {
            items.add(
                    new Item.Mark(
                                    BASE_X + part * (x - BASE_X),
                                    BASE_Y + part * (y - BASE_Y),
                                    MarkKind.SYNTHETIC,
                                    1,
                                    6)
                            .faint());
        }
        for (int rank = 1; rank <= NEIGHBOURS.length; rank++) {
            neighbour(items, rank);
        }
        items.add(Item.Ring.base(BASE_X, BASE_Y));
        items.add(new Item.Mark(BASE_X, BASE_Y, MarkKind.TRIANGLE, 1, Item.BASE));
        items.add(new Item.Mark(x, y, MarkKind.SYNTHETIC, 1, Item.NEW_ROW));
        items.add(new Item.Label(BASE_X, BASE_Y, "base · row 878", Item.LabelStyle.REGULAR, 16.75));
        items.add(new Item.Label(to[0], to[1], "row 1247", Item.LabelStyle.REGULAR, 13));
        items.add(new Item.Label(x, y, "gap 0.63", Item.LabelStyle.STRONG, 12));
        return new Drawing(items);
    }

    private static void neighbour(List<Item> items, int rank) {
        double x = NEIGHBOURS[rank - 1][0];
        double y = NEIGHBOURS[rank - 1][1];
        boolean picked = rank == 3;
        items.add(picked ? Item.Ring.picked(x, y) : Item.Ring.neighbour(x, y));
        items.add(
                new Item.Mark(x, y, MarkKind.TRIANGLE, 1, Item.NEIGHBOUR)
                        .picks(new RowId("rows", rank)));
        items.add(
                new Item.Badge(
                        x,
                        y,
                        BASE_X,
                        BASE_Y,
                        String.valueOf(rank),
                        picked ? Item.BadgeStyle.INVERTED : Item.BadgeStyle.PLAIN));
    }

    private static Marks others() {
        double[] xs = {0.12, 0.16, 0.163, 0.315, 0.395, 0.34, 0.457, 0.21, 1.38, 1.4, 0.69, 0.39};
        double[] ys = {
            -2.005, -2.055, -1.957, -2.378, -2.366, -2.474, -2.557, -2.724, -1.997, -2.048, -2.31,
            -2.13
        };
        byte[] kinds = kinds(xs.length, MarkKind.DIMMED_TRIANGLE);
        kinds[0] = kinds[1] = kinds[3] = MarkKind.DIMMED_CIRCLE.code();
        return Marks.of("rows", xs, ys, kinds, classes(xs.length, 1));
    }

    static byte[] kinds(int count, MarkKind kind) {
        byte[] kinds = new byte[count];
        java.util.Arrays.fill(kinds, kind.code());
        return kinds;
    }

    static byte[] classes(int count, int classIndex) {
        byte[] classes = new byte[count];
        java.util.Arrays.fill(classes, (byte) classIndex);
        return classes;
    }
}
