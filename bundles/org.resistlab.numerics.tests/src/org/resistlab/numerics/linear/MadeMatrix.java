package org.resistlab.numerics.linear;

import org.resistlab.numerics.matrix.DenseMatrix;

/** A matrix of whole tenths made by a formula, which other programs can make too. */
final class MadeMatrix {

    private MadeMatrix() {
    }

    /** Element (i, j) is ((31 i + 17 j + 7 i j) mod 101) / 10 - 5. */
    static DenseMatrix of(int rows, int columns) {
        DenseMatrix matrix = new DenseMatrix(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                matrix.set(i, j, (i * 31 + j * 17 + i * j * 7) % 101 / 10.0 - 5);
            }
        }
        return matrix;
    }
}
