package org.hearsay.ingest;

import java.io.InputStream;
import java.util.List;

/**
 * What a {@link FileSource} reads.
 *
 * @param paths files and folders, in the order they are read; {@code -} is standard input
 * @param overrides replaces what documents say of themselves; meant for a single document
 * @param standardInput read once, if {@code paths} names it; not closed
 */
public record FileSourceOptions(List<String> paths, DocumentMetadata overrides, InputStream standardInput) {
    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    public FileSourceOptions {
        paths = List.copyOf(paths);
    }

    /** These paths, nothing overridden, the process's standard input. */
    public static FileSourceOptions of(List<String> paths) {
        return new FileSourceOptions(paths, DocumentMetadata.none(), System.in);
    }
}
