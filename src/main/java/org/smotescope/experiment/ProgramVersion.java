package org.smotescope.experiment;

/// The program's own version.
public final class ProgramVersion {
    private static final String UNBUILT = "(development)";

    private ProgramVersion() {}

    /// As built into the jar; "(development)" where it runs from classes.
    public static String text() {
        String built = ProgramVersion.class.getPackage().getImplementationVersion();
        return built == null ? UNBUILT : built;
    }
}
