package org.smotescope.experiment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.Role;
import org.smotescope.data.io.XmlText;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.ProgramVersion;
import org.smotescope.experiment.RecipeJson;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Verdict;
import org.smotescope.sampling.Note;

/// What was done to some data and what came of it, as one HTML page that loads nothing: it can be
/// mailed, kept and printed. The same run gives the same page.
///
/// @param run what was done
/// @param folds how it was measured on several splits, or null where it was not
/// @param pictures drawings as elements of SVG
public record Report(Run run, @Nullable EvaluationReport folds, List<String> pictures) {
    private static final String STYLE =
            """
            body { font: 15px/1.5 'Smotescope Sans', Inter, system-ui, sans-serif; color: #1f2328;
              background: #ffffff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
            .lead { font-size: 1.2rem; font-weight: 600; }
            table { border-collapse: collapse; margin: 0.5rem 0 1rem; font-variant-numeric: tabular-nums; }
            th, td { padding: 0.25rem 0.8rem 0.25rem 0; border-bottom: 1px solid #d0d7de; text-align: right; }
            th { font-weight: 600; } tbody th, th:first-child { text-align: left; font-weight: 400; }
            pre { background: #f6f8fa; padding: 0.8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            svg { max-width: 100%; height: auto; border: 1px solid #d0d7de; margin: 0.5rem 0; }
            p, li, th, td { overflow-wrap: anywhere; }
            td { white-space: pre-line; }
            @media print { body { margin: 0; max-width: none; font-size: 11px; }
              h1, h2, h3, .with-next { break-after: avoid; }
              svg, tr, li { break-inside: avoid; } thead { display: table-header-group; }
              p { orphans: 3; widows: 3; } }
            """;

    public Report {
        pictures = List.copyOf(pictures);
    }

    /// The page.
    public String html() {
        Page page = new Page();
        String name = run.table().name();
        page.raw("<!DOCTYPE html>");
        page.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>");
        page.raw("<meta charset=\"utf-8\"/>");
        page.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'unsafe-inline'; img-src data:\"/>");
        page.raw("<title>" + XmlText.escaped(name + ": resampling report") + "</title>");
        page.raw("<style>" + STYLE + "</style></head><body>");
        page.head(1, name + ": what resampling did");
        verdict(page);
        page.head(2, "What was done");
        page.items(RecipeSentences.of(run));
        page.items(run.resampling().notes().stream().map(Note::words).toList());
        data(page);
        new Births(run).write(page);
        if (!pictures.isEmpty()) {
            page.head(2, "Pictures");
            pictures.forEach(page::raw);
        }
        new ModelTables(run, folds).write(page);
        page.head(2, "To do it again");
        page.lead(
                "smotescope "
                        + ProgramVersion.text()
                        + ". SHA-256 of "
                        + name
                        + ": "
                        + run.table().sha256());
        page.code(RecipeJson.write(run.recipe()));
        return page.raw("</body></html>").toString();
    }

    private void verdict(Page page) {
        if (folds == null) {
            page.say(
                    "Measured on one split: "
                            + count(run.prepared().test().size())
                            + " test rows that nothing was fitted on. How sure the numbers are is"
                            + " not known without folds.");
            return;
        }
        Verdict verdict = folds.verdict();
        page.raw("<p class=\"lead\">" + XmlText.escaped(verdict.headline()) + "</p>");
        page.say(verdict.detail());
        page.say(verdict.why());
    }

    private void data(Page page) {
        page.head(2, "Data");
        page.say(
                count(run.table().rows())
                        + " rows in the file; "
                        + count(run.prepared().train().size())
                        + " training rows, "
                        + count(run.prepared().test().size())
                        + " test rows.");
        List<List<String>> rows = new ArrayList<>();
        List<ColumnSpec> specs = run.schema().columns();
        for (int j = 0; j < specs.size(); j++) {
            Column column = run.table().columns().get(run.table().indexOf(specs.get(j).name()));
            rows.add(
                    List.of(
                            specs.get(j).name(),
                            role(specs.get(j)),
                            word(specs.get(j).type()),
                            count(column.missingCount())));
        }
        page.table(List.of("Column", "Role", "Type", "Empty cells"), rows);
        run.columnNotes().forEach(note -> page.say(note.words()));
    }

    private String role(ColumnSpec column) {
        boolean isLeftOut =
                column.role() == Role.FEATURE
                        && !run.prepared().preparation().features().contains(column.name());
        return isLeftOut ? "feature, left out" : word(column.role());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// With a mark between thousands.
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// With three decimals.
    static String rate(double value) {
        return Double.isNaN(value)
                ? "undefined"
                : String.format(Locale.ROOT, "%.3f", value).replace('-', '\u2212');
    }
}
