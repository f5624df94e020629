package vn.giamngheo.examples.spark;

import java.io.Serial;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import scala.Tuple2;

/**
 * Adds up the counts of the parts of a province. The buffer is the binary form of {@link HouseholdCounts}, so Spark needs to
 * know nothing of the tables and no serializer guesses at their fields; nobody is no bytes.
 */
final class AddUp extends Aggregator<Tuple2<String, byte[]>, byte[], byte[]> {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public byte[] zero() {
        return new byte[0];
    }

    @Override
    public byte[] reduce(byte[] sum, Tuple2<String, byte[]> part) {
        return merge(sum, part._2());
    }

    @Override
    public byte[] merge(byte[] one, byte[] other) {
        if (one.length == 0) {
            return other;
        }
        return other.length == 0
                ? one
                : HouseholdCounts.fromBytes(one)
                        .plus(HouseholdCounts.fromBytes(other))
                        .toBytes();
    }

    @Override
    public byte[] finish(byte[] sum) {
        return sum;
    }

    @Override
    public Encoder<byte[]> bufferEncoder() {
        return Encoders.BINARY();
    }

    @Override
    public Encoder<byte[]> outputEncoder() {
        return Encoders.BINARY();
    }
}
