package org.smotescope.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's own version, as built into its jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"smotescope " + (version == null ? "(development)" : version)};
    }
}
