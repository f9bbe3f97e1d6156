package org.smotescope.sampling;

import org.smotescope.data.Dataset;
import org.smotescope.data.Mix;

/// Keys of added rows: made of the keys of the rows that they come from and a running number, so
/// that they do not depend on the order of the rows in the file.
final class RowKeys {
    private RowKeys() {}

    static long[] ofAdded(Dataset source, Origins added) {
        long[] keys = new long[added.size()];
        // How often each row was a base; those added come after those of the source.
        int[] uses = new int[added.size() == 0 ? 0 : source.size() + added.size()];
        for (int i = 0; i < keys.length; i++) {
            int base = added.base(i);
            int use = ++uses[base >= 0 ? base : source.size() + ~base];
            keys[i] = Mix.of(key(source, keys, base), key(source, keys, added.neighbour(i)), use);
        }
        return keys;
    }

    /// An added row comes from rows of the source or from rows added before it.
    private static long key(Dataset source, long[] addedKeys, int reference) {
        return reference >= 0 ? source.rowKey(reference) : addedKeys[~reference];
    }
}
