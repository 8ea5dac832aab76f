package org.resistlab.numerics.cluster;

/** Distances between rows of a table. */
public final class Distances {

    private Distances() {
    }

    /**
     * Euclidean distances between rows, as those of R's {@code dist}: over the columns that both rows have, made as
     * much greater as columns are missing.
     *
     * @param rows n × p; NaN is missing
     * @return n × n; between rows that share no column the greatest distance of all, 0 where all are such
     */
    public static double[][] euclidean(double[][] rows) {
        int n = rows.length;
        double[][] distances = new double[n][n];
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double distance = euclidean(rows[i], rows[j]);
                distances[i][j] = distance;
                greatest = Math.max(greatest, Double.isNaN(distance) ? 0 : distance);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (Double.isNaN(distances[i][j])) {
                    distances[i][j] = greatest;
                }
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    private static double euclidean(double[] a, double[] b) {
        double sum = 0;
        int shared = 0;
        for (int k = 0; k < a.length; k++) {
            double difference = a[k] - b[k];
            if (!Double.isNaN(difference)) {
                sum += difference * difference;
                shared++;
            }
        }
        return shared == 0 ? Double.NaN : Math.sqrt(sum * a.length / shared);
    }
}
