package org.smotescope.experiment.python;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A program as a notebook of Jupyter: nbformat 4.5, one cell of code per part, nothing run yet.
public final class Notebook {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FORMAT = 4;

    /// The first in which cells have ids.
    private static final int MINOR = 5;

    private Notebook() {}

    /// The text of the file; the same program always gives the same text.
    public static String of(PythonProgram program) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode cells = root.putArray("cells");
        String head = "# " + PythonProgram.escaped(program.title()) + "\n\n" + program.markdown();
        add(cells, "markdown", head);
        for (PythonProgram.Part part : program.parts()) {
            if (!part.title().isEmpty()) {
                add(cells, "markdown", "## " + PythonProgram.escaped(part.title()));
            }
            add(cells, "code", part.code().stripTrailing());
        }
        ObjectNode metadata = root.putObject("metadata");
        ObjectNode kernel = metadata.putObject("kernelspec");
        kernel.put("display_name", "Python 3");
        kernel.put("language", "python");
        kernel.put("name", "python3");
        metadata.putObject("language_info").put("name", "python");
        root.put("nbformat", FORMAT);
        root.put("nbformat_minor", MINOR);
        return print(root);
    }

    private static void add(ArrayNode cells, String kind, String text) {
        ObjectNode cell = cells.addObject();
        cell.put("cell_type", kind);
        if (kind.equals("code")) {
            cell.putNull("execution_count");
        }
        cell.put("id", "part-" + cells.size());
        cell.putObject("metadata");
        if (kind.equals("code")) {
            cell.putArray("outputs");
        }
        ArrayNode source = cell.putArray("source");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            source.add(i == lines.length - 1 ? lines[i] : lines[i] + "\n");
        }
    }

    private static String print(ObjectNode root) {
        DefaultIndenter indent = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notebook must be writable", e);
        }
    }
}
