package org.hearsay.nn.tagger;

/**
 * A matrix of numbers rounded to eight bits, row after row; a number is {@code scale * (value - zero)}, the value without a sign.
 * The array is not copied: nobody may change it.
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record ByteMatrix(int rows, int columns, byte[] values, float scale, int zero) {
    /** Throws {@link IllegalArgumentException} if the sizes do not fit. */
    public ByteMatrix {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(values.length + " values for " + rows + " x " + columns);
        }
    }

    /** The number at {@code index}, counted through all rows. */
    public float at(int index) {
        return scale * ((values[index] & 0xFF) - zero);
    }
}
