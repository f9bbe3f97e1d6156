package org.smotescope.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// One object of a recipe while it is read: every key is asked for by name and type, and refused
/// with its path, its value and what is allowed.
final class JsonKeys {
    private final JsonNode node;
    private final String path;

    private JsonKeys(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /// @param path the path of the object, empty for the root
    /// @param allowed all keys that the object may have; empty to allow any
    static JsonKeys of(@Nullable JsonNode node, String path, List<String> allowed) {
        if (node == null || !node.isObject()) {
            throw refused(path.isEmpty() ? "the recipe" : path, "an object", node);
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!allowed.isEmpty() && !allowed.contains(entry.getKey())) {
                throw new DataProblem(
                        "the recipe has an unknown key " + join(path, entry.getKey()),
                        Mend.advice("use one of " + String.join(", ", allowed)));
            }
        }
        return new JsonKeys(node, path);
    }

    JsonKeys object(String key, String... allowed) {
        return of(node.get(key), join(path, key), Arrays.asList(allowed));
    }

    /// Like [#object(String, String...)], but an empty object where the key is missing.
    JsonKeys optionalObject(String key, String... allowed) {
        return node.has(key)
                ? object(key, allowed)
                : new JsonKeys(JsonNodeFactory.instance.objectNode(), join(path, key));
    }

    /// The objects of a list; none where the key is missing.
    List<JsonKeys> optionalList(String key, String... allowed) {
        JsonNode list = node.get(key);
        if (list == null) {
            return List.of();
        }
        if (!list.isArray()) {
            throw refused(join(path, key), "a list of objects", list);
        }
        List<JsonKeys> items = new ArrayList<>();
        for (JsonNode item : list) {
            String itemPath = join(path, key) + "." + items.size();
            items.add(of(item, itemPath, Arrays.asList(allowed)));
        }
        return items;
    }

    /// Makes something of a value; a problem with it names the key.
    <T> T within(String key, Supplier<T> make) {
        try {
            return make.get();
        } catch (DataProblem problem) {
            throw new DataProblem("in " + join(path, key) + ", " + problem.line());
        }
    }

    List<String> names() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    JsonNode raw(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw refused(join(path, key), "given", null);
        }
        return value;
    }

    String text(String key) {
        String value = optionalText(key);
        if (value == null) {
            throw refused(join(path, key), "a text", null);
        }
        return value;
    }

    @Nullable String optionalText(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw refused(join(path, key), "a text", value);
        }
        return value.textValue();
    }

    double number(String key, double low, double high, String range) {
        JsonNode value = node.get(key);
        if (value == null
                || !value.isNumber()
                || !(value.doubleValue() >= low && value.doubleValue() <= high)) {
            throw refused(join(path, key), "a number " + range, value);
        }
        return value.doubleValue();
    }

    long seed(String key) {
        JsonNode value = node.get(key);
        if (value == null
                || !value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < 0
                || value.longValue() > 0xFFFF_FFFFL) {
            throw refused(join(path, key), "a whole number from 0 to 4294967295", value);
        }
        return value.longValue();
    }

    /// The value of a setting in text form: a number, true or false, or a word. A number in quotes
    /// is refused.
    String setting(String key) {
        JsonNode value = raw(key);
        boolean quotedNumber =
                value.isTextual() && value.textValue().matches("[-+]?[\\d.]+([eE][-+]?\\d+)?");
        if (!value.isValueNode() || value.isNull() || quotedNumber) {
            throw refused(join(path, key), "a number, a word, true or false", value);
        }
        return value.asText();
    }

    /// One of the words of an enum, in lower case with hyphens.
    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        String value = optionalText(key);
        if (value == null) {
            return otherwise;
        }
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (RecipeJson.word(constant).equals(value)) {
                return constant;
            }
        }
        String allowed = String.join(", ", Arrays.stream(constants).map(RecipeJson::word).toList());
        throw refused(join(path, key), "one of " + allowed, node.get(key));
    }

    DataProblem refused(String key, String allowed) {
        return refused(join(path, key), allowed, node.get(key));
    }

    private static DataProblem refused(String path, String allowed, @Nullable JsonNode value) {
        return new DataProblem(
                path
                        + " must be "
                        + allowed
                        + (value == null ? "; it is missing" : ", not " + value));
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
