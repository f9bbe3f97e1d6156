package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;

/// When which new row is told: the first three in full, up to the twentieth in short, all others as
/// one. A moment depends on the time alone.
///
/// @param rows how many new rows there are
/// @param fullMillis how long a row told in full takes
public record Timeline(int rows, double fullMillis) {
    /// Rows told in full.
    public static final int FULL = 3;

    /// Rows told singly.
    public static final int SINGLE = 20;

    static final double SHORT_MILLIS = 250;
    static final double GROUP_MILLIS = 1_000;

    /// How much of a row's story is told.
    public enum Telling {
        FULL,
        SHORT,
        /// All rows from this one on, together.
        GROUP
    }

    /// @param telling how the row is told
    /// @param row the new row, or the first of the group
    /// @param millis since this row or the group began
    public record Moment(Telling telling, int row, double millis) {}

    private int full() {
        return Math.min(FULL, rows);
    }

    private int single() {
        return Math.min(SINGLE, rows);
    }

    /// When the rows told in short begin.
    double shortStart() {
        return full() * fullMillis;
    }

    /// When all others begin, together.
    double groupStart() {
        return shortStart() + (single() - full()) * SHORT_MILLIS;
    }

    /// How long everything takes at speed 1.
    public double millis() {
        return groupStart() + (rows > SINGLE ? GROUP_MILLIS : 0);
    }

    /// What is told at this time. A row's end belongs to it.
    public Moment at(double time) {
        double clamped = Math.clamp(time, 0, millis());
        if (clamped <= shortStart()) {
            return moment(Telling.FULL, 0, full(), clamped, fullMillis);
        }
        double later = clamped - shortStart();
        if (clamped <= groupStart()) {
            return moment(Telling.SHORT, full(), single(), later, SHORT_MILLIS);
        }
        return new Moment(Telling.GROUP, single(), clamped - groupStart());
    }

    private static Moment moment(Telling how, int from, int to, double later, double millis) {
        int row = Math.clamp((int) Math.ceil(later / millis) - 1, 0, to - from - 1);
        return new Moment(how, from + row, later - row * millis);
    }

    /// Where stepping stops: at the stages of the rows told in full, then row by row.
    ///
    /// @param story the stops within a row told in full
    public List<Double> stops(List<Double> story) {
        List<Double> stops = new ArrayList<>(List.of(0.0));
        for (int row = 0; row < full(); row++) {
            for (double stop : story.subList(1, story.size())) {
                stops.add(row * fullMillis + stop);
            }
        }
        for (int row = full(); row < single(); row++) {
            stops.add(shortStart() + (row + 1 - full()) * SHORT_MILLIS);
        }
        if (rows > SINGLE) {
            stops.add(millis());
        }
        return List.copyOf(stops);
    }
}
