package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smotescope.sampling.Note;

/// Notes of the same work on several splits, each said once.
final class SplitNotes {
    private SplitNotes() {}

    /// The distinct notes, with how often each was made where that is not always. Those that differ
    /// in numbers only are one note, unless a split made two of them: then they tell of two things,
    /// such as classes whose labels are numbers.
    ///
    /// @param splits the notes of each split
    static List<Note> of(List<List<Note>> splits) {
        Map<Note, Integer> times = new LinkedHashMap<>();
        splits.forEach(notes -> notes.forEach(note -> times.merge(note, 1, Integer::sum)));
        Map<String, Map<Note, Integer>> alike = new LinkedHashMap<>();
        times.forEach(
                (note, n) ->
                        alike.computeIfAbsent(shape(note), _ -> new LinkedHashMap<>())
                                .put(note, n));
        List<Note> said = new ArrayList<>();
        for (Map<Note, Integer> notes : alike.values()) {
            if (notes.size() > 1 && isOfOneThing(notes.keySet(), splits)) {
                Note first = notes.keySet().iterator().next();
                int all = notes.values().stream().mapToInt(Integer::intValue).sum();
                said.add(with(first, "; the numbers are of the first", all, splits));
            } else {
                notes.forEach((note, n) -> said.add(with(note, "", n, splits)));
            }
        }
        return List.copyOf(said);
    }

    private static boolean isOfOneThing(Set<Note> alike, List<List<Note>> splits) {
        return splits.stream()
                .allMatch(notes -> notes.stream().filter(alike::contains).count() < 2);
    }

    private static Note with(Note note, String numbers, int times, List<List<Note>> splits) {
        String often =
                times == splits.size() && numbers.isEmpty()
                        ? ""
                        : " (%d of %d splits%s)".formatted(times, splits.size(), numbers);
        return new Note(note.severity(), note.words() + often, note.mends());
    }

    /// The note without its numbers.
    private static String shape(Note note) {
        return note.severity() + " " + note.words().replaceAll("\\d+([.,]\\d+)*", "#");
    }
}
