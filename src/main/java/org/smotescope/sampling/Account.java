package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Classes;

/// What was asked and what was made, class by class: no sampler does less than asked in silence.
final class Account {
    private Account() {}

    static List<Note> notes(Descriptor descriptor, Targets targets, Resampling result) {
        Classes classes = result.source().classes();
        int[] made = new int[targets.classCount()];
        int[] kept = new int[targets.classCount()];
        for (int i = 0; i < result.size(); i++) {
            int reference = result.reference(i);
            if (reference >= 0) {
                kept[classes.code(reference)]++;
            } else {
                made[result.classOfAdded(~reference)]++;
            }
        }
        List<Note> notes = new ArrayList<>();
        for (int c = 0; c < made.length; c++) {
            added(notes, classes.labels().get(c), targets.extra(c), made[c]);
            removed(notes, classes.labels().get(c), targets.now(c), kept[c]);
        }
        if (notes.isEmpty() && descriptor.family() != Family.NONE) {
            notes.add(
                    Note.info(
                            "Nothing was changed: every class already has the rows wanted of it."));
        }
        return notes;
    }

    private static void added(List<Note> notes, String label, int asked, int made) {
        if (asked != made) {
            notes.add(
                    Note.warning(
                            "Asked for "
                                    + asked
                                    + " new rows of "
                                    + label
                                    + ", made "
                                    + made
                                    + "."));
        } else if (made > 0) {
            notes.add(Note.info("Made " + made + " new rows of " + label + ", as asked."));
        }
    }

    private static void removed(List<Note> notes, String label, int now, int kept) {
        if (kept < now) {
            notes.add(
                    Note.info(
                            "Removed " + (now - kept) + " of " + now + " rows of " + label + "."));
        }
    }
}
