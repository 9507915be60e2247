package org.hearsay.lab.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What this process has used since it began.
 *
 * @param wall time since the virtual machine started
 * @param cpu time on processors, all threads together, start of the virtual machine included
 */
public record ResourceUse(Duration wall, Duration cpu) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    /** As of now. */
    public static ResourceUse now() {
        ProcessHandle.Info self = ProcessHandle.current().info();
        Instant start =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return new ResourceUse(
                Duration.between(start, Instant.now()), self.totalCpuDuration().orElse(Duration.ZERO));
    }

    /** What was used since {@code earlier}. */
    public ResourceUse since(ResourceUse earlier) {
        return new ResourceUse(wall.minus(earlier.wall), cpu.minus(earlier.cpu));
    }

    /** Peak resident memory of this process in kibibytes; empty where the system does not tell. */
    public static OptionalLong peakResidentKib() {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
