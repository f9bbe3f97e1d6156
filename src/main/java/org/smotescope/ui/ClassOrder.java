package org.smotescope.ui;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Which class has which look everywhere in the window: 0 is the majority's colour and shape, 1 the
/// positive class's, then the others from the largest down.
public final class ClassOrder {
    private final int[] lookOfCode;
    private final int[] codes;

    private ClassOrder(int[] lookOfCode, int[] codes) {
        this.lookOfCode = lookOfCode;
        this.codes = codes;
    }

    /// @param counts the rows per class code
    /// @param positive the code of the positive class
    public static ClassOrder of(int[] counts, int positive) {
        int[] others =
                IntStream.range(0, counts.length)
                        .filter(code -> code != positive)
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer code) -> -counts[code]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] codes = new int[counts.length];
        int[] looks = new int[counts.length];
        for (int look = 0; look < codes.length; look++) {
            int other = look == 0 ? 0 : look - 1;
            codes[look] = look == 1 || others.length == 0 ? positive : others[other];
            looks[codes[look]] = look;
        }
        return new ClassOrder(looks, codes);
    }

    public int size() {
        return codes.length;
    }

    /// The look of a class code.
    public int look(int code) {
        return lookOfCode[code];
    }

    /// The class code of a look.
    public int code(int look) {
        return codes[look];
    }
}
