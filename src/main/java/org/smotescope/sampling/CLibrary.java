package org.smotescope.sampling;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `log` and `pow` of this machine's C library. Numpy calls them, their last bit is not that of
/// Java's functions in every case, and parity mode promises every bit. Where the library cannot be
/// reached, Java's functions stand in: about one normal number in two thousand then differs in its
/// last bit. Strict mode does not use them.
final class CLibrary {
    private static final @Nullable MethodHandle LOG = find("log", 1);
    private static final @Nullable MethodHandle POW = find("pow", 2);

    private CLibrary() {}

    static boolean isReachable() {
        return LOG != null && POW != null;
    }

    static double log(double x) {
        if (LOG == null) {
            return Math.log(x);
        }
        try {
            return (double) LOG.invokeExact(x);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static double pow(double base, double exponent) {
        if (POW == null) {
            return Math.pow(base, exponent);
        }
        try {
            return (double) POW.invokeExact(base, exponent);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("restricted")
    private static @Nullable MethodHandle find(String name, int parameters) {
        MemoryLayout[] types = new MemoryLayout[parameters];
        Arrays.fill(types, ValueLayout.JAVA_DOUBLE);
        try {
            Linker linker = Linker.nativeLinker();
            return linker.defaultLookup()
                    .find(name)
                    .map(
                            function ->
                                    linker.downcallHandle(
                                            function,
                                            FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, types),
                                            Linker.Option.critical(false)))
                    .orElse(null);
        } catch (UnsupportedOperationException | IllegalCallerException e) {
            return null;
        }
    }
}
