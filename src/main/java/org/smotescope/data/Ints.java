package org.smotescope.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// A fixed sequence of whole numbers, mostly row numbers: an array that a record can carry without
/// anyone being able to write to it. Immutable, compared by content.
public final class Ints {
    private static final Ints EMPTY = new Ints(new int[0]);

    private final int[] values;

    private Ints(int[] values) {
        this.values = values;
    }

    public static Ints of(int... values) {
        return values.length == 0 ? EMPTY : new Ints(values.clone());
    }

    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public int get(int index) {
        return values[index];
    }

    /// The position of the first such value, or -1.
    public int indexOf(int value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    public Ints map(IntUnaryOperator change) {
        int[] changed = new int[values.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = change.applyAsInt(values[i]);
        }
        return new Ints(changed);
    }

    public IntStream stream() {
        return Arrays.stream(values);
    }

    public int[] toArray() {
        return values.clone();
    }

    public List<Integer> toList() {
        return stream().boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ints ints && Arrays.equals(values, ints.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
