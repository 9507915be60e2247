package org.hearsay.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's result goes. A file appears, or is replaced, only when the result is whole: an input that is the output
 * as well is not lost, and no half of a result is taken for one. Failures are {@link OutputException}s.
 */
final class Output implements AutoCloseable {
    private final String name;
    private final OutputStream stream;
    private final @Nullable Path target;
    private final @Nullable Path unfinished;

    private Output(String name, OutputStream stream, @Nullable Path target, @Nullable Path unfinished) {
        this.name = name;
        this.stream = new BufferedOutputStream(stream);
        this.target = target;
        this.unfinished = unfinished;
    }

    /** Opens {@code file}, or standard output where it is null. */
    static Output open(@Nullable Path file, Streams streams) {
        if (file == null) {
            return new Output("standard output", streams.out(), null, null);
        }
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "is a folder");
            }
            boolean device = Files.exists(file) && !Files.isRegularFile(file);
            if (device) {
                return new Output(file.toString(), Files.newOutputStream(file), null, null);
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new FileSystemException(file.toString(), null, "is not writable");
            }
            Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
            return new Output(file.toString(), Files.newOutputStream(unfinished), target, unfinished);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    void write(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Hands on what was written so far. */
    void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** The result is whole. */
    void finish() {
        flush();
        if (target == null || unfinished == null) {
            return;
        }
        try {
            stream.close();
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
        if (unfinished == null) {
            return;
        }
        try {
            stream.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }
}
