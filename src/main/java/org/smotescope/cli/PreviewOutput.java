package org.smotescope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.smotescope.experiment.WholeFile.Preview;
import org.smotescope.sampling.Forecast;
import org.smotescope.sampling.Note;
import picocli.CommandLine;

/// Tells what would become of each class.
final class PreviewOutput {
    private PreviewOutput() {}

    /// The table or the JSON object goes to standard output: it is what was asked for.
    static void print(CommandLine command, Preview preview, boolean json) {
        PrintWriter out = command.getOut();
        if (json) {
            out.println(Json.text(json(preview, command)));
            return;
        }
        TextTable table = new TextTable("class", "now", "wanted", "added", "removed");
        for (Forecast each : preview.classes()) {
            table.row(
                    each.label(),
                    Integer.toString(each.now()),
                    bound(each, each.wanted()),
                    Integer.toString(each.added()),
                    isExact(each) ? Integer.toString(each.removed()) : each.removed() + " or more");
        }
        table.print(out);
        for (Note note : preview.notes()) {
            command.getErr().println(NoteText.line(note, command));
        }
    }

    private static String bound(Forecast forecast, int rows) {
        return isExact(forecast) ? Integer.toString(rows) : "at most " + rows;
    }

    private static boolean isExact(Forecast forecast) {
        return switch (forecast.certainty()) {
            case EXACT -> true;
            case AT_MOST -> false;
        };
    }

    private static ObjectNode json(Preview preview, CommandLine command) {
        ObjectNode node = Json.object();
        ObjectNode rows = node.putObject("rows");
        for (Forecast each : preview.classes()) {
            ObjectNode entry = rows.putObject(each.label());
            entry.put("now", each.now());
            entry.put("wanted", each.wanted());
            entry.put("added", each.added());
            entry.put("removed", each.removed());
            entry.put("certainty", isExact(each) ? "exact" : "at most");
        }
        ArrayNode notes = node.putArray("notes");
        preview.notes().forEach(note -> notes.add(NoteText.words(note, command)));
        return node;
    }
}
