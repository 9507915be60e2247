package org.hearsay.app.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest states it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "hearsay " + Objects.requireNonNullElse(version, "(not packaged)"),
            "Java " + System.getProperty("java.version")
        };
    }
}
