package org.smotescope.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.smotescope.experiment.Stage;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Reference;
import org.smotescope.sampling.Setting;

/// JSON for machines: undefined numbers are null.
final class Json {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report must be writable", e);
        }
    }

    /// Puts a number, or null where it is not defined.
    static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }

    static ObjectNode seconds(Map<Stage, Double> seconds) {
        ObjectNode node = object();
        seconds.forEach((stage, value) -> node.put(stage.label(), value));
        return node;
    }

    static ObjectNode of(Descriptor sampler) {
        ObjectNode node = object();
        node.put("id", sampler.id());
        node.put("name", sampler.name());
        node.put("family", sampler.family().name().toLowerCase(Locale.ROOT));
        node.put("summary", sampler.summary());
        node.put("counterpart", sampler.counterpart());
        node.put("columns", sampler.columns().name().toLowerCase(Locale.ROOT));
        node.put("parity", SamplerWords.isParity(sampler));
        if (sampler.parity() instanceof Descriptor.Parity.NotOffered(String why)) {
            node.put("noParityBecause", why);
        }
        Reference reference = sampler.reference();
        if (reference != null) {
            ObjectNode paper = node.putObject("reference");
            paper.put("authors", reference.authors());
            paper.put("year", reference.year());
            paper.put("title", reference.title());
            paper.put("doi", reference.doi());
        }
        ArrayNode settings = node.putArray("settings");
        sampler.settings().forEach(setting -> settings.add(of(setting)));
        return node;
    }

    static ObjectNode of(ClassifierDescriptor classifier) {
        ObjectNode node = object();
        node.put("id", classifier.id());
        node.put("name", classifier.name());
        node.put("summary", classifier.summary());
        node.put("counterpart", classifier.counterpart());
        node.put("reference", classifier.reference());
        node.put("doi", classifier.doi());
        node.put("weights", classifier.weights() == ClassifierDescriptor.Weights.TAKEN);
        node.put("drawn", classifier.chance() == ClassifierDescriptor.Chance.DRAWN);
        ArrayNode settings = node.putArray("settings");
        for (Hyperparameter setting : classifier.settings()) {
            ObjectNode entry = settings.addObject();
            entry.put("name", setting.name());
            entry.put("label", setting.label());
            entry.put("help", setting.help());
            entry.put("default", setting.defaultText());
            entry.put("allowed", setting.allowed());
            entry.put("counterpart", setting.counterpart());
        }
        return node;
    }

    private static ObjectNode of(Setting setting) {
        ObjectNode node = object();
        node.put("name", setting.name());
        node.put("label", setting.label());
        node.put("help", setting.help());
        node.put("default", setting.defaultText());
        node.put("allowed", setting.allowed());
        node.put("counterpart", setting.counterpart());
        return node;
    }
}
