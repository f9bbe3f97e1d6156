package org.smotescope.cli;

import org.smotescope.experiment.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// The program's own version, as built into its jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"smotescope " + ProgramVersion.text()};
    }
}
