package org.smotescope.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

/// JSON as it stands in the program's files: strict when read, indented when written.
public final class JsonText {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonText() {}

    /// A new object to be filled.
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// The tree of a text.
    ///
    /// @param document what the text is: "the recipe"
    /// @throws DataProblem if it is not JSON, or a key stands twice in an object
    public static JsonNode parse(String text, String document) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new DataProblem(
                    document
                            + " is not JSON: line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + ", "
                            + reason(e),
                    Mend.advice("save it again from Smotescope"));
        }
    }

    /// The object as indented text; the same object always gives the same text.
    public static String print(ObjectNode root) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree must be writable", e);
        }
    }

    /// What the parser says, without where its text came from.
    private static String reason(JsonProcessingException failure) {
        String words = failure.getOriginalMessage();
        return words.replaceAll("\\R.*", "").replaceAll(" \\(start marker.*", "");
    }
}
