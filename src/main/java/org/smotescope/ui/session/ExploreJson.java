package org.smotescope.ui.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.JsonKeys;
import org.smotescope.ui.explore.BoundaryChoice;
import org.smotescope.ui.explore.ExploreState;
import org.smotescope.ui.explore.HiddenMarks;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.explore.Only;
import org.smotescope.ui.explore.Over;
import org.smotescope.ui.explore.Sign;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Tool;

/// How Explore is looked at, as JSON.
final class ExploreJson {
    private static final String MODE = "mode";
    private static final String AXES = "axes";
    private static final String ZOOM = "zoom";
    private static final String ROW = "row";
    private static final String MILLIS = "milliseconds";
    private static final String SPEED = "speed";
    private static final String TOOL = "tool";
    private static final String BOUNDARY = "boundary";
    private static final String OVER = "over";
    private static final String NEAREST = "nearest";
    private static final String ONLY = "only";
    private static final String HIDDEN = "hidden";
    private static final String SIGN = "sign";
    private static final String LOOK = "look";
    private static final int MOST_NEAREST = 100;
    private static final List<String> SIDES = List.of("left", "right", "bottom", "top");

    /// All keys that it may have.
    static final String[] KEYS = {
        MODE, AXES, ZOOM, ROW, MILLIS, SPEED, TOOL, BOUNDARY, OVER, NEAREST, ONLY, HIDDEN
    };

    private ExploreJson() {}

    static void write(ExploreState state, ObjectNode node) {
        node.put(MODE, ViewJson.word(state.mode()));
        ArrayNode axes = node.putArray(AXES);
        state.axes().forEach(axes::add);
        Bounds zoom = state.zoom();
        if (zoom != null) {
            ObjectNode sides = node.putObject(ZOOM);
            sides.put("left", zoom.minX());
            sides.put("right", zoom.maxX());
            sides.put("bottom", zoom.minY());
            sides.put("top", zoom.maxY());
        }
        node.put(ROW, state.row());
        node.put(MILLIS, state.millis());
        node.put(SPEED, state.speed());
        node.put(TOOL, ViewJson.word(state.tool()));
        node.put(BOUNDARY, ViewJson.word(state.boundary()));
        ViewJson.words(node, OVER, state.over());
        node.put(NEAREST, state.m());
        ViewJson.words(node, ONLY, state.only());
        writeHidden(node, state.hidden());
    }

    private static void writeHidden(ObjectNode node, Set<HiddenMarks.Key> hidden) {
        if (!hidden.isEmpty()) {
            ArrayNode list = node.putArray(HIDDEN);
            hidden.stream()
                    .sorted(
                            Comparator.comparing(HiddenMarks.Key::sign)
                                    .thenComparing(HiddenMarks.Key::look))
                    .forEach(
                            key ->
                                    list.addObject()
                                            .put(SIGN, ViewJson.word(key.sign()))
                                            .put(LOOK, key.look()));
        }
    }

    static ExploreState read(JsonKeys keys) {
        ExploreState initial = ExploreState.INITIAL;
        return new ExploreState(
                keys.word(MODE, Mode.class, initial.mode()),
                axes(keys),
                zoom(keys),
                keys.count(ROW),
                keys.number(MILLIS, 0, Double.MAX_VALUE, "from 0", initial.millis()),
                speed(keys),
                keys.word(TOOL, Tool.class, initial.tool()),
                keys.word(BOUNDARY, BoundaryChoice.class, initial.boundary()),
                ViewJson.words(keys, OVER, Over.class),
                nearest(keys),
                ViewJson.words(keys, ONLY, Only.class),
                hidden(keys));
    }

    private static List<String> axes(JsonKeys keys) {
        List<String> names = keys.texts(AXES);
        if (names.size() > 2) {
            throw keys.refused(AXES, "two axes or one map");
        }
        return names;
    }

    private static @Nullable Bounds zoom(JsonKeys keys) {
        if (!keys.names().contains(ZOOM)) {
            return null;
        }
        JsonKeys sides = keys.object(ZOOM, SIDES.toArray(String[]::new));
        double[] at = new double[SIDES.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] =
                    sides.number(
                            SIDES.get(i), -Double.MAX_VALUE, Double.MAX_VALUE, "that is finite");
        }
        if (!(at[0] < at[1] && at[2] < at[3])) {
            throw keys.refused(ZOOM, "from left to right and from bottom to top");
        }
        return new Bounds(at[0], at[1], at[2], at[3]);
    }

    private static double speed(JsonKeys keys) {
        double speed = keys.number(SPEED, 0, Double.MAX_VALUE, "above 0", 1);
        if (!ExploreState.SPEEDS.contains(speed)) {
            throw keys.refused(SPEED, "one of " + ExploreState.SPEEDS);
        }
        return speed;
    }

    private static int nearest(JsonKeys keys) {
        double usual = ExploreState.INITIAL.m();
        String allowed = "that is whole, from 1 to " + MOST_NEAREST;
        double number = keys.number(NEAREST, 1, MOST_NEAREST, allowed, usual);
        if (number != Math.rint(number)) {
            throw keys.refused(NEAREST, "a number " + allowed);
        }
        return (int) number;
    }

    private static Set<HiddenMarks.Key> hidden(JsonKeys keys) {
        Set<HiddenMarks.Key> hidden = new HashSet<>();
        for (JsonKeys each : keys.optionalList(HIDDEN, SIGN, LOOK)) {
            each.text(SIGN);
            hidden.add(
                    new HiddenMarks.Key(each.word(SIGN, Sign.class, Sign.NONE), each.count(LOOK)));
        }
        return hidden;
    }
}
