package org.smotescope.sampling;

import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.sampling.combined.SmoteUnder;
import org.smotescope.sampling.none.None;
import org.smotescope.sampling.over.Adasyn;
import org.smotescope.sampling.over.BorderlineSmote;
import org.smotescope.sampling.over.KMeansSmote;
import org.smotescope.sampling.over.RandomOver;
import org.smotescope.sampling.over.Smote;
import org.smotescope.sampling.over.SmoteN;
import org.smotescope.sampling.over.SmoteNc;
import org.smotescope.sampling.over.SvmSmote;
import org.smotescope.sampling.under.ClusterCentroids;
import org.smotescope.sampling.under.InstanceHardness;
import org.smotescope.sampling.under.NearMiss;
import org.smotescope.sampling.under.RandomUnder;

/// The catalogue of samplers. A new sampler is one line here, its class, its test and its page of
/// words; forms, the command line, documentation and contract tests follow from its descriptor.
public final class Samplers {
    /// All samplers in the order in which they are listed.
    public static final List<Descriptor> ALL =
            List.of(
                    None.DESCRIPTOR,
                    RandomOver.DESCRIPTOR,
                    Smote.DESCRIPTOR,
                    BorderlineSmote.FIRST,
                    BorderlineSmote.SECOND,
                    SvmSmote.DESCRIPTOR,
                    KMeansSmote.DESCRIPTOR,
                    Adasyn.DESCRIPTOR,
                    SmoteNc.DESCRIPTOR,
                    SmoteN.DESCRIPTOR,
                    RandomUnder.DESCRIPTOR,
                    NearMiss.NEAREST,
                    NearMiss.FARTHEST,
                    NearMiss.AROUND,
                    InstanceHardness.DESCRIPTOR,
                    ClusterCentroids.DESCRIPTOR,
                    SmoteUnder.DESCRIPTOR);

    private Samplers() {}

    /// The sampler with this id.
    ///
    /// @throws DataProblem if there is none, with the nearest id
    public static Descriptor byId(String id) {
        for (Descriptor descriptor : ALL) {
            if (descriptor.id().equals(id)) {
                return descriptor;
            }
        }
        String known = ALL.stream().map(Descriptor::id).collect(Collectors.joining(", "));
        String nearest = Spelling.nearest(id, ALL.stream().map(Descriptor::id).toList());
        throw new DataProblem(
                "there is no sampler " + id,
                new Mend("use " + nearest, "resample.sampler", nearest),
                Mend.advice("choose one of " + known));
    }
}
