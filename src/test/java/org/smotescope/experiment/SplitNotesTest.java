package org.smotescope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smotescope.sampling.Note;

class SplitNotesTest {
    private static List<String> said(List<List<String>> splits) {
        List<List<Note>> notes =
                splits.stream().map(words -> words.stream().map(Note::info).toList()).toList();
        return SplitNotes.of(notes).stream().map(Note::words).toList();
    }

    @Test
    void whatEachSplitSaysIsSaidOnce() {
        assertThat(said(List.of(List.of("a", "b"), List.of("a", "b")))).containsExactly("a", "b");
        assertThat(said(List.of(List.of("a"), List.of()))).containsExactly("a (1 of 2 splits)");
    }

    @Test
    void otherNumbersAreTheSameNote() {
        assertThat(said(Stream.of("5.15", "5.17", "1,234.5").map(n -> List.of("as " + n)).toList()))
                .containsExactly("as 5.15 (3 of 3 splits; the numbers are of the first)");
        assertThat(said(List.of(List.of(), List.of("as 2"), List.of("as 3"))))
                .containsExactly("as 2 (2 of 3 splits; the numbers are of the first)");
    }

    @Test
    void classesWhoseLabelsAreNumbersStayApart() {
        assertThat(said(List.of(List.of("7 rows of 1", "8 rows of 2"), List.of("7 rows of 1"))))
                .containsExactly("7 rows of 1", "8 rows of 2 (1 of 2 splits)");
    }

    @Test
    void aWarningIsNoNote() {
        List<Note> notes =
                SplitNotes.of(List.of(List.of(Note.info("at 1")), List.of(Note.warning("at 2"))));
        assertThat(notes)
                .extracting(Note::severity)
                .containsExactly(Note.Severity.INFO, Note.Severity.WARNING);
    }
}
