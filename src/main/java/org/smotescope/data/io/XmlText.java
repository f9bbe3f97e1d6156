package org.smotescope.data.io;

/// Text as XML 1.0 wants it, between elements and within attributes.
public final class XmlText {
    private XmlText() {}

    /// Marks become references; what XML cannot say, and the delete character, becomes a space.
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                default -> escaped.appendCodePoint(isOfXml(c) ? c : ' ');
                            }
                        });
        return escaped.toString();
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xd7ff && c != 0x7f)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
