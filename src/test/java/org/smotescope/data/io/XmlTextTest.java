package org.smotescope.data.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
    @Test
    void marksBecomeReferences() {
        assertThat(XmlText.escaped("<a b=\"c\" d='e'> & f"))
                .isEqualTo("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; f");
    }

    @Test
    void whatXmlCannotSayIsASpace() {
        assertThat(XmlText.escaped("a\u0000b\u001fc\u007fd\ud800e\uffffe"))
                .isEqualTo("a b c d e e");
    }

    @Test
    void everythingElseStays() {
        String words = "tab\tline\n \u00e9 \u2026 \ud83d\ude00";
        assertThat(XmlText.escaped(words)).isEqualTo(words);
    }
}
