package org.smotescope.ui.dialog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.smotescope.cli.CommandText;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.FileStem;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.StepWords;
import org.smotescope.experiment.python.Notebook;
import org.smotescope.experiment.python.Python;
import org.smotescope.experiment.python.PythonProgram;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.form.Figures;

/// The recipe as a program that leaves the window, wherever it is asked for. It measures what the
/// window measures: on the recipe's split, or on folds where those are shown.
public final class CodeActions {
    private static final String LANE = "code";

    private final LiveWorkspace workspace;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final ObjectProperty<@Nullable Path> folder;
    private final Consumer<String> tell;
    private Supplier<Protocol> protocol = Protocol.HoldOut::new;
    private UnaryOperator<Recipe> measured = recipe -> recipe;

    /// What is made into a program.
    ///
    /// @param reading what was said about how the file is written
    /// @param file its path, for a command
    private record Subject(
            Table table, ReadOptions reading, Recipe recipe, Protocol protocol, String file) {
        PythonProgram program() {
            return Python.measuring(table, recipe, protocol);
        }
    }

    /// @param folder that the next dialog begins in
    /// @param tell receives a sentence about what was done
    CodeActions(
            LiveWorkspace workspace,
            Jobs jobs,
            Dialogs dialogs,
            ObjectProperty<@Nullable Path> folder,
            Consumer<String> tell) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.folder = folder;
        this.tell = tell;
    }

    /// Says what the window measures.
    ///
    /// @param shown on which rows
    /// @param recipe the recipe with the seed that draws them
    public void measure(Supplier<Protocol> shown, UnaryOperator<Recipe> recipe) {
        protocol = shown;
        measured = recipe;
    }

    /// Puts the script on the clipboard.
    public void copyPython() {
        make(
                subject -> subject.program().script(),
                script ->
                        copy(
                                script,
                                "Copied "
                                        + Figures.count(script.lines().count(), "line")
                                        + " of Python: "
                                        + name()
                                        + "."));
    }

    /// What the recipe does, in words: "SMOTE, k 5".
    private String name() {
        Recipe recipe = workspace.recipe().get();
        return recipe == null
                ? ""
                : String.join(", then ", StepWords.of(recipe.resample(), StepWords.Detail.BRIEF));
    }

    /// Puts the command on the clipboard.
    public void copyCommand() {
        make(
                subject ->
                        new CommandText(
                                        subject.file(),
                                        subject.table(),
                                        subject.reading(),
                                        subject.recipe())
                                .evaluate(subject.protocol()),
                command -> copy(command, "Copied the command."));
    }

    /// Asks where to and writes the notebook.
    public void saveNotebook() {
        Table table = workspace.table().get();
        if (table == null) {
            return;
        }
        Path file = dialogs.saveFile(folder.get(), FileStem.of(table.name()) + ".ipynb");
        if (file == null) {
            return;
        }
        folder.set(file.toAbsolutePath().getParent());
        Path input = workspace.file();
        make(
                subject -> {
                    String text = Notebook.of(subject.program());
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    AtomicFile.write(file, input, out -> out.write(bytes));
                    return file.getFileName();
                },
                written -> tell.accept("Wrote " + written + "."));
    }

    private <T> void make(Function<Subject, T> work, Consumer<T> done) {
        Table table = workspace.table().get();
        Recipe recipe = workspace.recipe().get();
        if (table == null || recipe == null) {
            return;
        }
        Path file = workspace.file();
        Subject subject =
                new Subject(
                        table,
                        workspace.readOptions().get(),
                        measured.apply(recipe),
                        protocol.get(),
                        file == null ? table.name() : file.toString());
        jobs.submit(LANE, monitor -> work.apply(subject), share -> {}, done, this::failed);
    }

    private void copy(String text, String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept(words);
    }

    private void failed(Throwable thrown) {
        tell.accept("Not written: " + Problems.ofData(thrown).line() + ".");
    }
}
