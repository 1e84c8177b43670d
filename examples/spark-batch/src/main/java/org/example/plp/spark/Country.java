package org.example.plp.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;

/** What the dossiers of a country show together, as numbers of partnerships. */
final class Country {
    /** So many files are a task: enough to outweigh what a task costs, and few enough that no worker waits long for another. */
    private static final int FILES_OF_A_TASK = 25;

    private final Map<Counted, Long> counts;

    private Country(Map<Counted, Long> counts) {
        this.counts = Map.copyOf(counts);
    }

    /**
     * Looks at all dossiers, on all workers.
     *
     * @param spark the workers
     * @param files the files, under paths that each worker can read
     * @param day the day to look at
     * @param reading how strictly the texts are read
     * @return the numbers
     */
    static Country of(JavaSparkContext spark, List<Path> files, LocalDate day, Reading reading) {
        List<String> paths = files.stream().map(Path::toString).toList();
        int tasks = 1 + paths.size() / FILES_OF_A_TASK;
        return new Country(spark.parallelize(paths, tasks)
                .flatMapToPair(new CheckOfFile(day, reading))
                .reduceByKey(Long::sum)
                .filter(count -> !(count._1() instanceof Counted.OfPartnership) || count._2() > 1)
                .collectAsMap());
    }

    /** How many files gave no dossier. */
    long unreadable() {
        return counts.getOrDefault(new Counted.Unreadable(), 0L);
    }

    /** The zones of all dossiers that were read. */
    SortedSet<Zone> zones() {
        SortedSet<Zone> zones = new TreeSet<>();
        for (Counted counted : counts.keySet()) {
            if (counted instanceof Counted.OfAnswer answer) {
                zones.add(answer.zone());
            }
        }
        return zones;
    }

    /** How many partnerships of a zone have an answer. */
    long partnerships(Zone zone, Overall.Compliance answer) {
        return counts.getOrDefault(new Counted.OfAnswer(zone, answer.name()), 0L);
    }

    /** How many partnerships of a zone have an outcome as the gravest one of a norm. */
    long partnerships(Zone zone, String norm, Outcome outcome) {
        return counts.getOrDefault(new Counted.OfNorm(zone, norm, outcome.name()), 0L);
    }

    /** The ids of partnerships that stand in more than one file, with the number of files. */
    SortedMap<String, Long> inSeveralFiles() {
        SortedMap<String, Long> several = new TreeMap<>();
        counts.forEach((counted, files) -> {
            if (counted instanceof Counted.OfPartnership partnership) {
                several.put(partnership.id(), files);
            }
        });
        return several;
    }
}
