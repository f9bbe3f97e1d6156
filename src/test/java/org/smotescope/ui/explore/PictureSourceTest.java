package org.smotescope.ui.explore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;

class PictureSourceTest {
    private final LiveWorkspace workspace = Told.workspace();
    private final HandJobs jobs = new HandJobs();
    private final List<Director> shown = new ArrayList<>();
    private final PictureSource pictures =
            new PictureSource(workspace, jobs, () -> Told.ROOM, shown::add);

    @Test
    void aPictureThatFailsIsToldAndTheOneBeforeStays() {
        pictures.start();
        jobs.finish("explore");
        pictures.axes().upProperty().set(pictures.axes().choicesProperty().get().getLast());

        jobs.job("explore").fail(new OutOfMemoryError());

        assertThat(shown).hasSize(1);
        assertThat(requireNonNull(workspace.pictureProblem().get()).what())
                .isEqualTo("the data do not fit into memory");

        pictures.axes().upProperty().set(pictures.axes().choicesProperty().get().getFirst());
        jobs.finish("explore");

        assertThat(shown).hasSize(2);
        assertThat(workspace.pictureProblem().get()).isNull();
    }

    @Test
    void aMovedThresholdAsksForNoPicture() {
        pictures.start();
        jobs.finish("explore");

        workspace.change(recipe -> recipe.withThreshold(0.2));

        assertThat(requireNonNull(workspace.run().get()).recipe().decide().threshold())
                .isEqualTo(0.2);
        assertThat(jobs.waiting("explore")).isNull();

        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        jobs.finish("explore");

        assertThat(shown).hasSize(2);
    }

    @Test
    void aRunThatReplacesOneWhosePictureIsUnderWayGetsItsOwn() {
        pictures.start();
        jobs.finish("explore");

        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(9)));
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSeed(42)));
        jobs.finish("explore");

        assertThat(shown).hasSize(2);
        assertThat(shown.getLast().sight().run()).isSameAs(workspace.run().get());
    }
}
