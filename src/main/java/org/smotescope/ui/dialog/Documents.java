package org.smotescope.ui.dialog;

import java.nio.file.Path;

/// Files of the program's own kind, and what happens before something else is opened.
public interface Documents {
    /// There are none.
    Documents NONE =
            new Documents() {
                @Override
                public void leave(Runnable next) {
                    next.run();
                }

                @Override
                public void replace() {}

                @Override
                public boolean open(Path file) {
                    return false;
                }
            };

    /// Leaves what is open, unless the user would rather stay.
    ///
    /// @param next is done once it may be left
    void leave(Runnable next);

    /// Something else is being opened: what is still on its way is not wanted any more.
    void replace();

    /// Opens a file of the program's own kind.
    ///
    /// @return false where it is of another kind
    boolean open(Path file);
}
