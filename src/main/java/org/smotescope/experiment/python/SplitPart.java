package org.smotescope.experiment.python;

import org.smotescope.data.StratifiedFolds;
import org.smotescope.data.StratifiedSplit;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.experiment.python.PythonProgram.Part;

/// The rows that train and test, as the program's own split draws them.
final class SplitPart {
    private final SplitPlan plan;
    private final Protocol protocol;

    SplitPart(SplitPlan plan, Protocol protocol) {
        this.plan = plan;
        this.protocol = protocol;
    }

    /// @param isDealt whether other parts deal rows to folds
    Part part(boolean isDealt) {
        StringBuilder code = new StringBuilder();
        code.append("SEED = ").append(plan.seed()).append("\n");
        boolean deals = protocol instanceof Protocol.Folds || isDealt;
        boolean holdsOut = !(protocol instanceof Protocol.Folds) && !isByColumn();
        if (holdsOut || deals) {
            code.append("\n\n").append(Snippet.of("rows"));
        }
        if (holdsOut) {
            code.append("\n\n")
                    .append(
                            Snippet.of("hold_out")
                                    .replace("@HOLD_OUT@", hex(StratifiedSplit.STAGE)));
        }
        if (deals) {
            code.append("\n\n")
                    .append(Snippet.of("folds").replace("@FOLDS@", hex(StratifiedFolds.STAGE)));
        }
        code.append(holdsOut || deals ? "\n\n" : "");
        code.append(splits());
        return new Part(
                "The rows of Smotescope's split. scikit-learn's would be others, of the same sizes.",
                code.toString());
    }

    private static String hex(long number) {
        return "0x%016X".formatted(number);
    }

    private String splits() {
        String share = PythonText.number(plan.test());
        return switch (protocol) {
            case Protocol.HoldOut() -> {
                String column = plan.column();
                yield column == null
                        ? "splits = [hold_out(" + share + ", SEED)]\n"
                        : """
                        part = cells[%s].str.strip().str.lower()
                        splits = [(np.flatnonzero(part == "train"), np.flatnonzero(part == "test"))]
                        """
                                .formatted(PythonText.literal(column));
            }
            case Protocol.HoldOuts(int repeats) ->
                    "splits = [hold_out(%s, SEED + repeat) for repeat in range(%d)]\n"
                            .formatted(share, repeats);
            case Protocol.Folds(int folds, int repeats) ->
                    repeats == 1
                            ? "splits = folds(np.arange(len(y)), %d, SEED)\n".formatted(folds)
                            : """
                            splits = [split for repeat in range(%d)
                                      for split in folds(np.arange(len(y)), %d, SEED + repeat)]
                            """
                                    .formatted(repeats, folds);
        };
    }

    private boolean isByColumn() {
        return protocol instanceof Protocol.HoldOut && plan.column() != null;
    }
}
