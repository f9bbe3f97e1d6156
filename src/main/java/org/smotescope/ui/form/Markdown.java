package org.smotescope.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of plain words with the few signs of Markdown that pages of words use: headings, lists,
/// emphasis, code and links. Anything else is shown as it is written. Immutable.
///
/// @param blocks from top to bottom
public record Markdown(List<Block> blocks) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
    private static final Pattern ITEM = Pattern.compile("[-*] +(.*)");
    private static final Pattern SPAN =
            Pattern.compile(
                    "`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*(\\S[^*]*)\\*|\\[([^\\]]+)]\\(([^)\\s]+)\\)");

    public Markdown {
        blocks = List.copyOf(blocks);
    }

    /// What a block is.
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM
    }

    /// @param spans its words in order
    public record Block(Kind kind, List<Span> spans) {
        public Block {
            spans = List.copyOf(spans);
        }

        /// The words without any style.
        public String words() {
            StringBuilder words = new StringBuilder();
            spans.forEach(span -> words.append(span.words()));
            return words.toString();
        }
    }

    /// How words stand out.
    public enum Style {
        PLAIN,
        CODE,
        STRONG,
        EMPHASIS,
        LINK
    }

    /// Words of one style.
    public record Span(Style style, String words) {}

    /// Reads a page; lines that follow each other are one paragraph.
    public static Markdown of(String page) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Kind kind = Kind.PARAGRAPH;
        for (String line : page.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.matches()) {
                close(blocks, kind, words);
                words.append(heading.group(2));
                close(blocks, heading.group(1).length() == 1 ? Kind.TITLE : Kind.HEADING, words);
                kind = Kind.PARAGRAPH;
            } else if (item.matches()) {
                close(blocks, kind, words);
                kind = Kind.ITEM;
                words.append(item.group(1));
            } else if (line.isBlank()) {
                close(blocks, kind, words);
                kind = Kind.PARAGRAPH;
            } else {
                words.append(words.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        close(blocks, kind, words);
        return new Markdown(blocks);
    }

    private static void close(List<Block> blocks, Kind kind, StringBuilder words) {
        if (!words.isEmpty()) {
            blocks.add(new Block(kind, spans(words.toString())));
            words.setLength(0);
        }
    }

    private static List<Span> spans(String words) {
        List<Span> spans = new ArrayList<>();
        Matcher styled = SPAN.matcher(words);
        int from = 0;
        while (styled.find()) {
            if (styled.start() > from) {
                spans.add(new Span(Style.PLAIN, words.substring(from, styled.start())));
            }
            spans.add(span(styled));
            from = styled.end();
        }
        if (from < words.length()) {
            spans.add(new Span(Style.PLAIN, words.substring(from)));
        }
        return spans;
    }

    private static Span span(Matcher styled) {
        if (styled.group(1) != null) {
            return new Span(Style.CODE, styled.group(1));
        }
        if (styled.group(2) != null) {
            return new Span(Style.STRONG, styled.group(2));
        }
        return styled.group(3) != null
                ? new Span(Style.EMPHASIS, styled.group(3))
                : new Span(Style.LINK, styled.group(4) + " (" + styled.group(5) + ")");
    }
}
