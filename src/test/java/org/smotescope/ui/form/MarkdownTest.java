package org.smotescope.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.WordsPage;
import org.smotescope.ui.form.Markdown.Block;
import org.smotescope.ui.form.Markdown.Kind;
import org.smotescope.ui.form.Markdown.Span;
import org.smotescope.ui.form.Markdown.Style;

class MarkdownTest {
    static final java.util.List<Descriptor> SAMPLERS = Samplers.ALL;

    @Test
    void readsHeadingsParagraphsAndItems() {
        Markdown page = Markdown.of("# A\n\nOne\ntwo.\n\n## B\n- x\n  y\n- z\n\nEnd.\n");
        assertThat(page.blocks())
                .extracting(Block::kind, Block::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.TITLE, "A"),
                        org.assertj.core.groups.Tuple.tuple(Kind.PARAGRAPH, "One two."),
                        org.assertj.core.groups.Tuple.tuple(Kind.HEADING, "B"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ITEM, "x y"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ITEM, "z"),
                        org.assertj.core.groups.Tuple.tuple(Kind.PARAGRAPH, "End."));
    }

    @Test
    void readsEmphasisCodeAndLinks() {
        Markdown page = Markdown.of("a `b * c` **d** *e f* [g](https://h.org) 2 * 3");
        assertThat(page.blocks().getFirst().spans())
                .containsExactly(
                        new Span(Style.PLAIN, "a "),
                        new Span(Style.CODE, "b * c"),
                        new Span(Style.PLAIN, " "),
                        new Span(Style.STRONG, "d"),
                        new Span(Style.PLAIN, " "),
                        new Span(Style.EMPHASIS, "e f"),
                        new Span(Style.PLAIN, " "),
                        new Span(Style.LINK, "g (https://h.org)"),
                        new Span(Style.PLAIN, " 2 * 3"));
    }

    @ParameterizedTest
    @FieldSource("SAMPLERS")
    void everyPageOfWordsIsReadWithoutSignsLeft(Descriptor sampler) {
        Markdown page = Markdown.of(WordsPage.of(sampler));
        assertThat(page.blocks().getFirst().kind()).isEqualTo(Kind.TITLE);
        assertThat(page.blocks())
                .allSatisfy(block -> assertThat(block.words()).doesNotContain("`", "##", "**"));
    }
}
