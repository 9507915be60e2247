package org.hearsay.nn.tagger;

/**
 * A dense matrix, row by row; a vector is one row. Owns its array: whoever hands it over must not write to it afterwards.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param values {@code rows * columns} values
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record FloatMatrix(int rows, int columns, float[] values) {
    public FloatMatrix {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(values.length + " values for " + rows + " x " + columns);
        }
    }

    /** The value at a row and a column. */
    public float at(int row, int column) {
        return values[row * columns + column];
    }
}
