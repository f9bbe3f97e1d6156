package org.smotescope.ui.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that must be decided, with what happens if nobody does.
///
/// @param id tells it from the others
/// @param urgent whether it is a warning rather than a remark
/// @param subject the words that are printed bold
/// @param rest the words that follow
/// @param answers what can be answered
/// @param folded what was answered, or null while nobody has answered
record Question(
        String id,
        boolean urgent,
        String subject,
        String rest,
        List<Answer> answers,
        @Nullable String folded) {
    Question {
        answers = List.copyOf(answers);
    }

    /// One answer.
    ///
    /// @param words on its button
    /// @param done what is said once it is given
    /// @param chosen whether it holds now
    /// @param give carries it out
    record Answer(String words, String done, boolean chosen, Runnable give) {}
}
