package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.LiveWorkspace;

/// What is open in the window as a session: its name, whether it has changed since it was saved,
/// and each change of it, which is kept.
final class OpenSession {
    private static final String PROGRAM = "Smotescope";

    private final LiveWorkspace workspace;
    private final WindowView view;
    private final ReadOnlyObjectWrapper<@Nullable Path> named = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private @Nullable Autosave autosave;
    private @Nullable Rows rows;
    private @Nullable Table rowsOf;
    private @Nullable CsvSource namedSource;
    private @Nullable Session saved;
    private @Nullable Session last;
    private @Nullable Path lastNamed;

    /// Rows without a file and a name in whose place others of the same kind were opened.
    private @Nullable Session repainted;

    OpenSession(LiveWorkspace workspace, WindowView view) {
        this.workspace = workspace;
        this.view = view;
        workspace.recipe().addListener((of, was, is) -> look());
        workspace.readOptions().addListener((of, was, is) -> look());
        view.listen(this::look);
    }

    /// From now on every change is kept, beginning with what is open.
    void keep(Autosave by) {
        autosave = by;
        last = null;
        look();
    }

    /// The file that it was saved as; null where it has no name.
    ReadOnlyObjectProperty<@Nullable Path> named() {
        return named.getReadOnlyProperty();
    }

    /// Whether a session with a name differs from its file.
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// The title of the window: the file, the session, and a dot where it has changed.
    ObservableValue<String> title() {
        return Bindings.createStringBinding(this::words, workspace.table(), named, changed);
    }

    private String words() {
        Table table = workspace.table().get();
        Path session = named.get();
        StringBuilder words = new StringBuilder();
        if (table != null) {
            words.append(table.name()).append(" \u2013 ");
        }
        if (session != null) {
            words.append(session.getFileName()).append(changed.get() ? " \u2022" : "");
            words.append(" \u2013 ");
        }
        return words.append(PROGRAM).toString();
    }

    /// What is open now; empty before the first file.
    Optional<Session> now() {
        Table table = workspace.table().get();
        Recipe recipe = workspace.recipe().get();
        CsvSource source = workspace.source();
        if (table == null || recipe == null || source == null) {
            return Optional.empty();
        }
        Rows known = rows;
        if (known == null || rowsOf != table) {
            known = Rows.of(source, table);
            rows = known;
            rowsOf = table;
        }
        return Optional.of(new Session(known, workspace.readOptions().get(), recipe, view.state()));
    }

    /// The session of a file has been opened.
    ///
    /// @param content of the file, or null where it cannot be read
    void opened(Path file, @Nullable Session content) {
        Session before = repainted;
        if (before != null && autosave != null) {
            autosave.leave(before);
        }
        repainted = null;
        name(file, content);
    }

    /// It is the session of a file.
    ///
    /// @param content of the file, or null where it cannot be read
    void name(Path file, @Nullable Session content) {
        saved = content;
        namedSource = workspace.source();
        named.set(file);
        look();
    }

    /// It has no name.
    void forgetName() {
        saved = null;
        namedSource = null;
        named.set(null);
        changed.set(false);
    }

    /// A file goes once what is open now is kept.
    void forget(Path file) {
        Autosave by = autosave;
        if (by != null) {
            by.forget(file);
            Session now = last;
            if (now != null) {
                by.keep(now, lastNamed);
            }
        }
    }

    /// Something may have changed.
    private void look() {
        if (named.get() != null && namedSource != workspace.source()) {
            forgetName();
        }
        now().ifPresent(this::look);
    }

    private void look(Session now) {
        Session before = saved;
        changed.set(named.get() != null && (before == null || !now.isSameWork(before)));
        Path file = named.get();
        boolean isKept = now.equals(last) && Objects.equals(file, lastNamed);
        if (!isKept && autosave != null) {
            leave(now, autosave);
            last = now;
            lastNamed = file;
            autosave.keep(now, file);
        }
    }

    /// Painted rows are only here. Painting on in them leaves nothing; any other rows in their
    /// place do.
    private void leave(Session now, Autosave by) {
        Session before = last;
        if (before == null || before.rows().equals(now.rows())) {
            return;
        }
        repainted = null;
        if (lastNamed == null && before.rows() instanceof Rows.Embedded(String name, var _)) {
            if (now.rows() instanceof Rows.Embedded again && again.name().equals(name)) {
                repainted = before;
            } else {
                by.leave(before);
            }
        }
    }

    /// Keeps what waits to be kept.
    void close() {
        if (autosave != null) {
            autosave.close();
        }
    }
}
