package org.smotescope.sampling;

import java.util.HashMap;
import java.util.Map;
import org.smotescope.data.Dataset;
import org.smotescope.data.Mix;

/// Keys of added rows: made of the keys of the rows that they come from and a running number, so
/// that they do not depend on the order of the rows in the file.
final class RowKeys {
    private RowKeys() {}

    static long[] ofAdded(Dataset source, Origins added) {
        long[] keys = new long[added.size()];
        Map<Long, Integer> uses = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            long base = key(source, keys, added.base(i));
            int use = uses.merge(base, 1, Integer::sum);
            keys[i] = Mix.of(base, key(source, keys, added.neighbour(i)), use);
        }
        return keys;
    }

    /// An added row comes from rows of the source or from rows added before it.
    private static long key(Dataset source, long[] addedKeys, int reference) {
        return reference >= 0 ? source.rowKey(reference) : addedKeys[~reference];
    }
}
