package org.smotescope.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Guesses how a file is written from its first bytes. What the options say is not guessed.
///
/// Delimiter and quote are those that give the most rows the same number of cells, more than one,
/// without other delimiters inside the cells. Single quotes count only where there is no double
/// one.
final class DialectGuess {
    private static final int HEAD_BYTES = 1 << 18;
    private static final int HEAD_ROWS = 200;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final char[] QUOTES = {'"', '\''};

    private DialectGuess() {}

    static Dialect of(Content content, ReadOptions options) throws IOException {
        byte[] head;
        try (InputStream in = content.open()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        Charset charset = options.charset() == null ? Encoding.guess(head) : options.charset();
        String text = text(head, charset, content.size());
        Candidate best = best(text, options.delimiter());
        char decimal =
                options.decimal() == null ? decimal(best.rows, best.delimiter) : options.decimal();
        Dialect.FirstRow firstRow =
                options.firstRow() == null ? firstRow(best.rows, decimal) : options.firstRow();
        return new Dialect(best.delimiter, best.quote, decimal, charset, firstRow);
    }

    /// The first lines, without a line that may be cut off.
    private static String text(byte[] head, Charset charset, long size) {
        int mark = Encoding.mark(head).length;
        String text = new String(head, mark, head.length - mark, charset);
        int lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return head.length < size && lastEnd > 0 ? text.substring(0, lastEnd + 1) : text;
    }

    private static Candidate best(String text, @Nullable Character given) {
        char[] delimiters = given == null ? DELIMITERS : new char[] {given};
        Candidate best = Candidate.of(text, delimiters[0], QUOTES[0]);
        for (char quote : QUOTES) {
            if (quote != best.quote && (text.indexOf(best.quote) >= 0 || text.indexOf(quote) < 0)) {
                break;
            }
            for (char delimiter : delimiters) {
                // With a delimiter that is nowhere, no row has two cells, and the score is 0.
                boolean isFirst = delimiter == delimiters[0] && quote == QUOTES[0];
                if (isFirst || text.indexOf(delimiter) < 0) {
                    continue;
                }
                Candidate candidate = Candidate.of(text, delimiter, quote);
                if (candidate.score > best.score
                        || (candidate.score == best.score
                                && candidate.cells > best.cells
                                && quote == best.quote)) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    /// One delimiter and quote, and how well they fit.
    private record Candidate(
            char delimiter, char quote, List<List<String>> rows, int cells, double score) {
        static Candidate of(String text, char delimiter, char quote) {
            List<List<String>> rows = parse(text, delimiter, quote);
            Map<Integer, Integer> sizes = new HashMap<>();
            rows.forEach(row -> sizes.merge(row.size(), 1, Integer::sum));
            int cells = 1;
            int most = 0;
            for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
                if (size.getKey() > 1 && size.getValue() > most) {
                    cells = size.getKey();
                    most = size.getValue();
                }
            }
            double even = rows.isEmpty() ? 0.0 : (double) most / rows.size();
            return new Candidate(delimiter, quote, rows, cells, even * clean(rows, delimiter));
        }

        /// The share of cells without another delimiter, apart from numbers.
        private static double clean(List<List<String>> rows, char delimiter) {
            int all = 0;
            int clean = 0;
            for (List<String> row : rows) {
                for (String cell : row) {
                    all++;
                    clean += isClean(cell, delimiter) ? 1 : 0;
                }
            }
            return all == 0 ? 0.0 : (double) clean / all;
        }

        private static boolean isClean(String cell, char delimiter) {
            if (isPlain(cell)) {
                return true;
            }
            for (char other : DELIMITERS) {
                if (other != delimiter && cell.indexOf(other) >= 0) {
                    return other == ',' && !Double.isNaN(NumberText.parse(cell, ','));
                }
            }
            return cell.indexOf('\n') < 0;
        }

        /// Whether a cell holds neither a delimiter nor a line end, as nearly all do: one look at
        /// each character instead of a search for each delimiter.
        private static boolean isPlain(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                switch (cell.charAt(i)) {
                    case ',', ';', '\t', '|', '\n' -> {
                        return false;
                    }
                    default -> {}
                }
            }
            return true;
        }
    }

    private static List<List<String>> parse(String text, char delimiter, char quote) {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.builder()
                        .setReader(new StringReader(text))
                        .setFormat(CellFormat.of(delimiter, quote))
                        .get()) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
                if (rows.size() == HEAD_ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Quotes that do not fit: judged by the rows before them; reading names the place.
            return rows;
        }
        return rows;
    }

    /// A comma, if more cells are numbers only with a decimal comma than only with a point.
    private static char decimal(List<List<String>> rows, char delimiter) {
        if (rows.stream().allMatch(row -> row.stream().allMatch(cell -> cell.indexOf(',') < 0))) {
            return '.';
        }
        int commas = 0;
        int points = 0;
        for (List<String> row : rows) {
            for (String cell : row) {
                boolean comma = cell.indexOf(',') >= 0;
                if (!comma && cell.indexOf('.') < 0) {
                    continue;
                }
                boolean withPoint = !Double.isNaN(NumberText.parse(cell, '.'));
                // One point alone is never a thousands mark.
                boolean withComma = comma && !Double.isNaN(NumberText.parse(cell, ','));
                commas += withComma && (!withPoint || delimiter == ';') ? 1 : 0;
                points += withPoint && !withComma ? 1 : 0;
            }
        }
        return commas > points ? ',' : '.';
    }

    private static Dialect.FirstRow firstRow(List<List<String>> rows, char decimal) {
        if (rows.isEmpty()) {
            return Dialect.FirstRow.NAMES;
        }
        List<String> first = rows.getFirst();
        boolean hasNumber = false;
        for (int j = 0; j < first.size(); j++) {
            boolean number = isNumber(first.get(j), decimal);
            hasNumber |= number;
            if (!number && !MissingTokens.isMissing(first.get(j)) && isNumbers(rows, j, decimal)) {
                return Dialect.FirstRow.NAMES;
            }
        }
        return hasNumber ? Dialect.FirstRow.VALUES : Dialect.FirstRow.NAMES;
    }

    /// Whether a column holds numbers below its first cell.
    private static boolean isNumbers(List<List<String>> rows, int column, char decimal) {
        int numbers = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            if (column < row.size() && !MissingTokens.isMissing(row.get(column))) {
                if (!isNumber(row.get(column), decimal)) {
                    return false;
                }
                numbers++;
            }
        }
        return numbers > 0;
    }

    private static boolean isNumber(String cell, char decimal) {
        return !Double.isNaN(NumberText.parse(cell, decimal));
    }
}
