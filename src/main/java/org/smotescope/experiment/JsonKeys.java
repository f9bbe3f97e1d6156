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

/// One object of a recipe or session while it is read: every key is asked for by name and type, and
/// refused with its path, its value and what is allowed.
public final class JsonKeys {
    private final JsonNode node;
    private final String path;
    private final String document;

    private JsonKeys(JsonNode node, String path, String document) {
        this.node = node;
        this.path = path;
        this.document = document;
    }

    /// The whole of a document.
    ///
    /// @param document what it is: "the recipe"
    /// @param allowed all keys that it may have
    /// @throws DataProblem if it is no object or has another key
    public static JsonKeys root(JsonNode node, String document, String... allowed) {
        return of(node, "", document, Arrays.asList(allowed));
    }

    private static JsonKeys of(
            @Nullable JsonNode node, String path, String document, List<String> allowed) {
        if (node == null || !node.isObject()) {
            throw refused(path.isEmpty() ? document : path, "an object", node);
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!allowed.isEmpty() && !allowed.contains(entry.getKey())) {
                throw new DataProblem(
                        document + " has an unknown key " + join(path, entry.getKey()),
                        Mend.advice("use one of " + String.join(", ", allowed)));
            }
        }
        return new JsonKeys(node, path, document);
    }

    /// Makes sure that the format is the one that is known.
    public void requireFormat(int known) {
        JsonNode format = raw("format");
        if (!format.isInt() || format.intValue() != known) {
            throw refused("format", known + " (a newer file needs a newer Smotescope)");
        }
    }

    /// An object that must be there.
    ///
    /// @param allowed all keys that it may have; empty to allow any
    public JsonKeys object(String key, String... allowed) {
        return of(node.get(key), join(path, key), document, Arrays.asList(allowed));
    }

    /// Like [#object(String, String...)], but an empty object where the key is missing.
    public JsonKeys optionalObject(String key, String... allowed) {
        return node.has(key)
                ? object(key, allowed)
                : new JsonKeys(JsonNodeFactory.instance.objectNode(), join(path, key), document);
    }

    /// The objects of a list; none where the key is missing.
    public List<JsonKeys> optionalList(String key, String... allowed) {
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
            items.add(of(item, itemPath, document, Arrays.asList(allowed)));
        }
        return items;
    }

    /// Makes something of a value; a problem with it names the key.
    public <T> T within(String key, Supplier<T> make) {
        try {
            return make.get();
        } catch (DataProblem problem) {
            throw new DataProblem("in " + join(path, key) + ", " + problem.line());
        }
    }

    /// The keys that are there.
    public List<String> names() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    /// Whatever there is; it must be there.
    public JsonNode raw(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw refused(join(path, key), "given", null);
        }
        return value;
    }

    /// A text that must be there.
    public String text(String key) {
        String value = optionalText(key);
        if (value == null) {
            throw refused(join(path, key), "a text", null);
        }
        return value;
    }

    /// A text, or null where there is none.
    public @Nullable String optionalText(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw refused(join(path, key), "a text", value);
        }
        return value.textValue();
    }

    /// A number that must be there.
    ///
    /// @param range what is allowed, in words: "from 0 to 1"
    public double number(String key, double low, double high, String range) {
        JsonNode value = node.get(key);
        if (value == null
                || !value.isNumber()
                || !(value.doubleValue() >= low && value.doubleValue() <= high)) {
            throw refused(join(path, key), "a number " + range, value);
        }
        return value.doubleValue();
    }

    /// A number that may be left out.
    public double number(String key, double low, double high, String range, double otherwise) {
        return node.has(key) ? number(key, low, high, range) : otherwise;
    }

    /// A whole number, or 0 where it is left out.
    public int count(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            return 0;
        }
        if (!value.isInt() || value.intValue() < 0) {
            throw refused(join(path, key), "a whole number from 0", value);
        }
        return value.intValue();
    }

    /// The texts of a list; none where it is left out.
    public List<String> texts(String key) {
        JsonNode list = node.get(key);
        if (list == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isTextual()) {
                texts.add(item.textValue());
            }
        }
        if (!list.isArray() || texts.size() != list.size()) {
            throw refused(join(path, key), "a list of texts", list);
        }
        return texts;
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
    public <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
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

    /// The problem with a value.
    ///
    /// @param allowed what it must be
    public DataProblem refused(String key, String allowed) {
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
