package org.smotescope.ui.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.smotescope.experiment.JsonKeys;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.RecipeJson;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.ComparePlan;
import org.smotescope.ui.ComparePlan.Entry;
import org.smotescope.ui.ComparePlan.Origin;
import org.smotescope.ui.compare.CompareState;
import org.smotescope.ui.compare.CompareViewModel.Kind;
import org.smotescope.ui.compare.StillView;

/// Who is compared and how it is looked at, as JSON. What is not there is as the window begins.
final class CompareJson {
    private static final int MOST_FOLDS = 1_000;

    /// All keys that it may have.
    static final String[] KEYS = {
        "variants", "models", "folds", "repeats", "metric", "columns", "still", "below"
    };

    private static final String[] VARIANT_KEYS =
            Stream.concat(RecipeJson.PLAN_KEYS.stream(), Stream.of("use")).toArray(String[]::new);

    private CompareJson() {}

    static void write(CompareState state, ObjectNode node) {
        ComparePlan compared = state.compared();
        if (compared.origin() == Origin.CHOSEN) {
            ArrayNode variants = node.putArray("variants");
            for (Entry entry : compared.entries()) {
                ObjectNode each = variants.addObject();
                RecipeJson.write(entry.plan(), each);
                each.put("use", ViewJson.word(entry.use()));
            }
        }
        if (!compared.models().isEmpty()) {
            ArrayNode models = node.putArray("models");
            compared.models().forEach(models::add);
        }
        node.put("folds", compared.folds().folds());
        node.put("repeats", compared.folds().repeats());
        node.put("metric", state.metric().id());
        ArrayNode columns = node.putArray("columns");
        state.columns().forEach(each -> columns.add(each.id()));
        node.put("still", ViewJson.word(state.still()));
        node.put("below", ViewJson.word(state.below()));
    }

    static CompareState read(JsonKeys keys) {
        CompareState initial = CompareState.INITIAL;
        String metric = keys.optionalText("metric");
        return new CompareState(
                compared(keys, initial.compared()),
                metric == null ? initial.metric() : metric(keys, "metric", metric),
                keys.names().contains("columns")
                        ? keys.texts("columns").stream()
                                .map(id -> metric(keys, "columns", id))
                                .toList()
                        : initial.columns(),
                keys.word("still", StillView.class, initial.still()),
                keys.word("below", Kind.class, initial.below()));
    }

    private static ComparePlan compared(JsonKeys keys, ComparePlan initial) {
        List<String> models = new ArrayList<>();
        for (String id : keys.texts("models")) {
            keys.within("models", () -> Classifiers.byId(id));
            models.add(id);
        }
        boolean isChosen = keys.names().contains("variants");
        return new ComparePlan(
                isChosen
                        ? keys.optionalList("variants", VARIANT_KEYS).stream()
                                .map(CompareJson::entry)
                                .toList()
                        : initial.entries(),
                isChosen ? Origin.CHOSEN : initial.origin(),
                models,
                new Protocol.Folds(
                        count(keys, "folds", 2, initial.folds().folds()),
                        count(keys, "repeats", 1, initial.folds().repeats())));
    }

    private static Entry entry(JsonKeys keys) {
        return new Entry(
                RecipeJson.readPlan(keys), keys.word("use", Entry.Use.class, Entry.Use.COMPARED));
    }

    private static int count(JsonKeys keys, String key, int least, int otherwise) {
        double count =
                keys.number(
                        key, least, MOST_FOLDS, "from " + least + " to " + MOST_FOLDS, otherwise);
        if (count != Math.rint(count)) {
            throw keys.refused(key, "a whole number");
        }
        return (int) count;
    }

    private static Metric metric(JsonKeys keys, String key, String id) {
        return Metric.byId(id)
                .filter(each -> each.better() != Metric.Better.NEITHER)
                .orElseThrow(() -> keys.refused(key, "the id of a metric that can decide"));
    }
}
