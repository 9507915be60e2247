package org.hearsay;

/** How Hearsay is opened. Immutable. */
public record HearsayConfig() {
    /** What most users need. */
    public static HearsayConfig defaults() {
        return new HearsayConfig();
    }
}
