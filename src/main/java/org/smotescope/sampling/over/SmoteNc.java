package org.smotescope.sampling.over;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// SMOTE-NC (Chawla, Bowyer, Hall, Kegelmeyer 2002, section 6.1, doi:10.1613/jair.953): SMOTE for
/// numbers and words. Numbers lie between a row and one of its k nearest rows of the same class;
/// each word is the most frequent among the k.
///
/// In the distance, two different words count as the median of the standard deviations of the
/// numeric columns within the class. Equally frequent words are drawn, each with the same chance.
///
/// @param k the nearest rows that vote on words, and among which the other end is drawn; 1 or more
public record SmoteNc(int k) implements Sampler {
    private static final String ID = "smote-nc";
    private static final String NAME = "SMOTE-NC";
    private static final Setting.Int K =
            NeighbourCount.k(
                    "How many of the nearest rows of the same class a new row may lean towards,"
                            + " and how many vote on its words.");

    public static final Descriptor DESCRIPTOR =
            Smote.described(ID, NAME)
                    .summary(
                            "SMOTE for numbers and words: numbers lie between two rows, words are"
                                    + " those of most of the nearest rows.")
                    .counterpart("SMOTENC")
                    .columns(Descriptor.Columns.MIXED)
                    .settings(K)
                    .sampler((values, _) -> new SmoteNc(values.intValue(K.name())));

    public SmoteNc {
        NeighbourCount.check(k);
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
        OriginsBuilder added = new OriginsBuilder(targets.extra());
        for (int i = 0; i < growing.size(); i++) {
            ClassRows rows = growing.get(i);
            Monitor part = growing.part(i, monitor);
            NeighbourTable table =
                    search.search(
                            space(dataset, rows), rows.rows(), rows.rows(), k, part.part(0.0, 0.8));
            Randomness.Segments segments =
                    draws(randomness, ID, rows, part.part(0.8, 0.8))
                            .segments(k, targets.extra(rows.code()));
            int[][] words =
                    words(
                            columns,
                            table,
                            segments.position(),
                            draws(randomness, ID + " words", rows, part.part(0.8, 0.8)),
                            part.part(0.8, 1.0));
            append(added, table, segments, words, part.part(1.0, 1.0));
        }
        return Resampling.adding(dataset, added.build(), List.of(), List.of());
    }

    /// How distances within a class are measured: two different words count as the median of the
    /// standard deviations of the numeric columns within the class.
    ///
    /// @param rows the rows of the class, at least one
    /// @throws org.smotescope.data.DataProblem if its numbers are too far apart to be measured
    public static Space space(Dataset dataset, ClassRows rows) {
        double mismatch = MismatchWeight.of(dataset, rows);
        return Space.ofMismatches(dataset, mismatch * mismatch);
    }

    private static Randomness.Draws draws(
            Randomness randomness, String stage, ClassRows rows, Monitor monitor) {
        return randomness.draws(
                Randomness.Order.RESTARTED, stage, rows.code(), rows.keys(), monitor);
    }

    /// The code that won, per column of words and new row.
    private static int[][] words(
            List<WordVote> columns,
            NeighbourTable table,
            int[] positions,
            Randomness.Draws draws,
            Monitor monitor) {
        int[][] words = new int[columns.size()][positions.length];
        for (int j = 0; j < columns.size(); j++) {
            WordVote column = columns.get(j);
            int[][] winners = new int[table.size()][];
            int[] candidates = new int[positions.length];
            for (int i = 0; i < positions.length; i++) {
                if (i % 4096 == 0) {
                    monitor.check((j + (double) i / positions.length) / columns.size());
                }
                int position = positions[i];
                if (winners[position] == null) {
                    winners[position] = column.winners(voters(table, position));
                }
                candidates[i] = winners[position].length;
            }
            int[] picks = draws.picks(column.name(), positions, candidates);
            for (int i = 0; i < positions.length; i++) {
                words[j][i] = winners[positions[i]][picks[i]];
            }
        }
        return words;
    }

    private static void append(
            OriginsBuilder added,
            NeighbourTable table,
            Randomness.Segments segments,
            int[][] words,
            Monitor monitor) {
        @Nullable Ints[] voters = new Ints[table.size()];
        @Nullable Ints[] last = new Ints[table.size()];
        for (int i = 0; i < segments.position().length; i++) {
            if (i % 4096 == 0) {
                monitor.check(0.0);
            }
            int position = segments.position()[i];
            int rank = segments.rank()[i];
            Ints voted = voters[position];
            if (voted == null) {
                voted = Ints.of(voters(table, position));
                voters[position] = voted;
            }
            // Most rows of a base have the same words: no draw decided on them.
            Ints winners = last[position];
            if (winners == null || !isRow(winners, words, i)) {
                winners = row(words, i);
                last[position] = winners;
            }
            added.voted(
                    table.query(position),
                    table.neighbour(position, rank),
                    rank,
                    segments.gap()[i],
                    voted,
                    winners);
        }
    }

    private static boolean isRow(Ints winners, int[][] words, int row) {
        for (int j = 0; j < words.length; j++) {
            if (winners.get(j) != words[j][row]) {
                return false;
            }
        }
        return true;
    }

    private static Ints row(int[][] words, int row) {
        int[] winners = new int[words.length];
        for (int j = 0; j < winners.length; j++) {
            winners[j] = words[j][row];
        }
        return Ints.of(winners);
    }

    /// The nearest rows of a row, which vote on its words.
    private static int[] voters(NeighbourTable table, int position) {
        int[] voters = new int[table.k()];
        for (int rank = 0; rank < voters.length; rank++) {
            voters[rank] = table.neighbour(position, rank);
        }
        return voters;
    }
}
