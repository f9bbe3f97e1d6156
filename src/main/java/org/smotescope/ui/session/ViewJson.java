package org.smotescope.ui.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.JsonKeys;
import org.smotescope.experiment.Leak;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.evaluate.EvaluateState;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.recipe.StepNumber;

/// How one looks at a run, as JSON. What is not there is as the window begins.
final class ViewJson {
    private static final String PLACE = "place";
    private static final String STEP = "step";
    private static final String EXPLORE = "explore";
    private static final String COMPARE = "compare";
    private static final String EVALUATE = "evaluate";
    private static final String CLOSED = "none";

    /// All keys that it may have.
    static final String[] KEYS = {PLACE, STEP, EXPLORE, COMPARE, EVALUATE};

    private ViewJson() {}

    static void write(ViewState view, ObjectNode node) {
        node.put(PLACE, view.place());
        node.put(STEP, view.step() == null ? CLOSED : word(view.step()));
        ExploreJson.write(view.explore(), node.putObject(EXPLORE));
        CompareJson.write(view.compare(), node.putObject(COMPARE));
        ObjectNode evaluate = node.putObject(EVALUATE);
        evaluate.put("compare-at", word(view.evaluate().compareAt()));
        evaluate.put("measured-on", word(view.evaluate().measuredOn()));
        words(evaluate, "mistakes", view.evaluate().leaks());
    }

    static ViewState read(JsonKeys keys) {
        String place = keys.optionalText(PLACE);
        JsonKeys evaluate = keys.optionalObject(EVALUATE, "compare-at", "measured-on", "mistakes");
        EvaluateState initial = EvaluateState.INITIAL;
        Set<Leak> leaks = words(evaluate, "mistakes", Leak.class);
        return new ViewState(
                place == null ? ViewState.INITIAL.place() : place,
                step(keys),
                ExploreJson.read(keys.optionalObject(EXPLORE, ExploreJson.KEYS)),
                CompareJson.read(keys.optionalObject(COMPARE, CompareJson.KEYS)),
                new EvaluateState(
                        evaluate.word("compare-at", CompareAt.class, initial.compareAt()),
                        evaluate.word("measured-on", MeasuredOn.class, initial.measuredOn()),
                        leaks.isEmpty() ? initial.leaks() : leaks));
    }

    private static @Nullable StepNumber step(JsonKeys keys) {
        return CLOSED.equals(keys.optionalText(STEP))
                ? null
                : keys.word(STEP, StepNumber.class, StepNumber.RESAMPLE);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A list of words, in the order of the enum; none where nothing is listed.
    static <E extends Enum<E>> void words(ObjectNode node, String key, Collection<E> values) {
        if (!values.isEmpty()) {
            ArrayNode list = node.putArray(key);
            values.stream().sorted().map(ViewJson::word).forEach(list::add);
        }
    }

    static <E extends Enum<E>> Set<E> words(JsonKeys keys, String key, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String text : keys.texts(key)) {
            E known = null;
            for (E each : type.getEnumConstants()) {
                known = word(each).equals(text) ? each : known;
            }
            if (known == null) {
                throw keys.refused(key, "a list of some of " + allowed(type));
            }
            found.add(known);
        }
        return found;
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        StringBuilder all = new StringBuilder();
        for (E each : type.getEnumConstants()) {
            all.append(all.isEmpty() ? "" : ", ").append(word(each));
        }
        return all.toString();
    }
}
