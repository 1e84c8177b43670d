package org.example.plp.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.report.DossierFiles;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;

/** Counts the dossiers of a folder and prints a line for each number that is not zero: zone, norm or {@code overall}, outcome or answer, partnerships. */
public final class Application {
    private Application() {}

    /**
     * Runs on the workers that {@code spark-submit} names; started by itself, on the processors of this machine.
     *
     * @param arguments the folder, and the day to look at if not today
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        LocalDate day =
                arguments.length > 1 ? LocalDate.parse(arguments[1]) : LocalDate.now(Clock.system(BelgianTime.ZONE));
        try (JavaSparkContext spark = new JavaSparkContext(configuration("local[*]"))) {
            List<Path> files = DossierFiles.under(Path.of(arguments[0]));
            print(Country.of(spark, files, day, Reading.AS_WORDED), System.out::println);
        }
    }

    /** What {@code spark-submit} says goes before what is said here. */
    static SparkConf configuration(String master) {
        SparkConf configuration = new SparkConf().setIfMissing("spark.app.name", "openplp");
        if (!configuration.contains("spark.master")) {
            configuration
                    .setMaster(master)
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.ui.enabled", "false");
        }
        return configuration;
    }

    static void print(Country country, Consumer<String> print) {
        print.accept("zone\tnorm\toutcome\tpartnerships");
        for (Zone zone : country.zones()) {
            for (Overall.Compliance answer : Overall.Compliance.values()) {
                line(print, zone, "overall", answer.name(), country.partnerships(zone, answer));
            }
            for (Norm norm : BelgianBook.ofThisRelease().norms()) {
                String id = norm.id().value();
                for (Outcome outcome : Outcome.values()) {
                    line(print, zone, id, outcome.name(), country.partnerships(zone, id, outcome));
                }
            }
        }
        country.inSeveralFiles().forEach((id, files) -> print.accept("# " + id + " stands in " + files + " files"));
        print.accept("# files that gave no dossier: " + country.unreadable());
    }

    private static void line(Consumer<String> print, Zone zone, String norm, String outcome, long partnerships) {
        if (partnerships > 0) {
            print.accept(zone + "\t" + norm + "\t" + outcome + "\t" + partnerships);
        }
    }
}
