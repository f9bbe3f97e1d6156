package org.smotescope.ui.explore;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.ui.form.Figures;

/// What is said where another number of rows was made or removed than asked.
final class Shortfall {
    private static final String COUNTS = "Asked ";

    private Shortfall() {}

    /// "Asked 50, made 0: no row is in danger.", or null where all was done as asked.
    static @Nullable String of(Run run) {
        Account account = Account.of(run);
        String counts = counts(run, account);
        if (counts.isEmpty()) {
            return null;
        }
        return reason(run).map(why -> counts + ": " + lowerFirst(why)).orElse(counts + ".");
    }

    private static String counts(Run run, Account account) {
        if (account.asked() != account.made()) {
            return COUNTS
                    + Figures.count(account.asked())
                    + ", made "
                    + Figures.count(account.made());
        }
        if (account.standing() > 0 && account.toRemove() != account.removed()) {
            return COUNTS
                    + Figures.count(
                            (long) account.standing() + account.removed() - account.toRemove(),
                            "row")
                    + " in their place, made "
                    + Figures.count(account.standing());
        }
        boolean counted = run.sampler().family() == Family.UNDER;
        return counted && account.toRemove() != account.removed()
                ? COUNTS
                        + "to remove "
                        + Figures.count(account.toRemove())
                        + ", removed "
                        + Figures.count(account.removed())
                : "";
    }

    /// The sampler's own words about it; the counts are said already.
    private static Optional<String> reason(Run run) {
        return run.resampling().notes().stream()
                .filter(note -> note.severity() == Note.Severity.WARNING)
                .map(Note::words)
                .filter(words -> !words.startsWith(COUNTS))
                .findFirst();
    }

    private static String lowerFirst(String words) {
        boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return name ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
