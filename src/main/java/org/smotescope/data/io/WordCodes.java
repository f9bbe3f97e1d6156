package org.smotescope.data.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers the different cells of a column in the order in which they are first seen, by their
/// hashes and without making a text of a cell that is known.
final class WordCodes {
    private static final int FREE = -1;

    private final List<String> cells = new ArrayList<>();
    private long[] hashes = new long[32];
    private int[] slots = free(64);

    /// The different cells by their numbers.
    List<String> cells() {
        return cells;
    }

    /// The number of a cell of ASCII characters.
    ///
    /// @param hash the same for the same cell
    int code(byte[] bytes, int from, int to, long hash) {
        int slot = first(hash);
        for (; slots[slot] != FREE; slot = next(slot)) {
            int code = slots[slot];
            if (hashes[code] == hash && isSame(cells.get(code), bytes, from, to)) {
                return code;
            }
        }
        return add(new String(bytes, from, to - from, StandardCharsets.US_ASCII), hash, slot);
    }

    /// The number of any cell.
    int code(String cell, long hash) {
        int slot = first(hash);
        for (; slots[slot] != FREE; slot = next(slot)) {
            int code = slots[slot];
            if (hashes[code] == hash && cells.get(code).equals(cell)) {
                return code;
            }
        }
        return add(cell, hash, slot);
    }

    private static boolean isSame(String cell, byte[] bytes, int from, int to) {
        if (cell.length() != to - from) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int add(String cell, long hash, int slot) {
        int code = cells.size();
        cells.add(cell);
        if (code == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * code);
        }
        hashes[code] = hash;
        slots[slot] = code;
        if (2 * cells.size() > slots.length) {
            grow();
        }
        return code;
    }

    private void grow() {
        slots = free(2 * slots.length);
        for (int code = 0; code < cells.size(); code++) {
            int slot = first(hashes[code]);
            while (slots[slot] != FREE) {
                slot = next(slot);
            }
            slots[slot] = code;
        }
    }

    private int first(long hash) {
        return (int) hash & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private static int[] free(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
