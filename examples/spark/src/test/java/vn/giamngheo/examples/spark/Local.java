package vn.giamngheo.examples.spark;

import org.apache.spark.sql.SparkSession;

/** A session of this machine that nobody else can reach; closed with the last test. */
final class Local {

    private Local() {}

    static SparkSession session() {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 3)
                // Or small files would be read together.
                .config("spark.sql.files.minPartitionNum", 4)
                .getOrCreate();
        // What fails is thrown; Spark would log it as well, also where a test wants it.
        session.sparkContext().setLogLevel("FATAL");
        return session;
    }
}
