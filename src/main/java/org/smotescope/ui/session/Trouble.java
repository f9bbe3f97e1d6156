package org.smotescope.ui.session;

import java.util.List;
import org.smotescope.ui.Remedy;

/// Why a session could not be opened or kept as it was.
///
/// @param words what happened, with the numbers: whole sentences
/// @param remedies what can be done about it
public record Trouble(String words, List<Remedy> remedies) {
    public Trouble {
        remedies = List.copyOf(remedies);
    }
}
