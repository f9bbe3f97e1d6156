package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// SMOTE-N (Chawla, Bowyer, Hall, Kegelmeyer 2002, section 6.2, doi:10.1613/jair.953): SMOTE for
/// words only. A row and its k nearest rows of the same class vote, column by column; of equally
/// frequent words the smallest wins.
///
/// Words are as far apart as the shares of the classes among their rows differ (the value
/// difference metric). As the votes of a row are always the same, so is the new row: a class of n
/// rows gets at most n different new rows.
///
/// @param k the nearest rows that vote beside the row itself, 1 or more
/// @param rule who votes where rows are equally near
public record SmoteN(int k, Rule rule) implements Sampler {
    private static final String ID = "smote-n";
    private static final String NAME = "SMOTE-N";
    private static final Setting.Int K =
            NeighbourCount.k(
                    "How many of the nearest rows of the same class vote on the words of a new row,"
                            + " together with the row that it starts from.");

    public static final Descriptor DESCRIPTOR =
            Smote.described(ID, NAME)
                    .summary(
                            "SMOTE for words only: each word of a new row is that of most of the"
                                    + " nearest rows.")
                    .counterpart("SMOTEN")
                    .columns(Descriptor.Columns.WORDS)
                    .settings(K)
                    .sampler(
                            (values, mode) ->
                                    new SmoteN(
                                            values.intValue(K.name()),
                                            mode == Mode.PARITY
                                                    ? Rule.AS_NUMPY_SELECTS
                                                    : Rule.SMALLEST_KEY));

    public SmoteN {
        NeighbourCount.check(k);
    }

    /// Who votes where rows are equally near.
    public enum Rule {
        /// The row itself, and of the others those with the smallest keys.
        SMALLEST_KEY,
        /// Those that numpy 1.24 selects for imbalanced-learn; the row itself may be missing.
        AS_NUMPY_SELECTS
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Growing growing = Growing.withNeighbours(NAME, dataset, targets, k);
        List<WordVote> columns = WordVote.of(dataset);
        Space space = Space.ofValueDifferences(dataset);
        OriginsBuilder added = new OriginsBuilder(targets.extra());
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < growing.size(); i++) {
            ClassRows rows = growing.get(i);
            Monitor part = growing.part(i, monitor);
            Voters voters =
                    switch (rule) {
                        case SMALLEST_KEY ->
                                Voters.bySmallestKey(
                                        search.search(
                                                space,
                                                rows.rows(),
                                                rows.rows(),
                                                k,
                                                part.part(0.0, 0.5)));
                        case AS_NUMPY_SELECTS ->
                                new NumpyVoters(space, columns, rows.rows(), k + 1);
                    };
            int[] positions =
                    randomness
                            .draws(
                                    Randomness.Order.RESTARTED,
                                    ID,
                                    rows.code(),
                                    rows.keys(),
                                    part.part(0.5, 0.5))
                            .evenly(targets.extra(rows.code()));
            int different = append(added, rows, positions, voters, columns, part.part(0.5, 1.0));
            if (different < positions.length) {
                String label = dataset.classes().labels().get(rows.code());
                notes.add(repeated(label, positions.length, different));
            }
        }
        return Resampling.adding(dataset, added.build(), List.of(), notes);
    }

    /// @return how many different rows were added
    private static int append(
            OriginsBuilder added,
            ClassRows rows,
            int[] positions,
            Voters voters,
            List<WordVote> columns,
            Monitor monitor) {
        @Nullable Vote[] votes = new Vote[rows.size()];
        Set<Ints> different = new HashSet<>();
        for (int i = 0; i < positions.length; i++) {
            monitor.check((double) i / positions.length);
            int position = positions[i];
            Vote vote = votes[position];
            if (vote == null) {
                vote = Vote.of(voters.of(position), columns);
                votes[position] = vote;
                different.add(vote.words);
            }
            int base = rows.rows()[position];
            added.voted(base, base, 0, 0.0, vote.voters, vote.words);
        }
        return different.size();
    }

    private static Note repeated(String label, int made, int different) {
        return Note.info(
                different
                        + " of the "
                        + made
                        + " new rows of "
                        + label
                        + " are different: the same base always gives the same row.");
    }

    /// Who voted on the words of a row, and what won.
    private record Vote(Ints voters, Ints words) {
        static Vote of(int[] voters, List<WordVote> columns) {
            int[] words = columns.stream().mapToInt(b -> b.winners(voters)[0]).toArray();
            return new Vote(Ints.of(voters), Ints.of(words));
        }
    }
}
