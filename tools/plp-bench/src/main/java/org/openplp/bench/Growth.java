package org.openplp.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openplp.bench.dossier.GeneratedDossier;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.formats.Plp;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.text.Language;

/** Prints how the time of each question grows with each list of a dossier: the processor time of one run in a warm machine, in a table. */
public final class Growth {
    private static final LocalDate DAY = GeneratedDossier.DAY;
    private static final Plp PLP = Plp.belgian();
    private static final Dossier SMALL = GeneratedDossier.of("plp-1", 60, 100, 1);
    private static final Membership MEMBER = SMALL.memberships().entry(59);
    private static final List<String> NORMS = PLP.check(SMALL, DAY).findings().stream()
            .map(finding -> finding.norm().id().value())
            .distinct()
            .toList();

    private static final Map<String, IntFunction<Dossier>> LISTS = new LinkedHashMap<>();
    private static final Map<String, Consumer<Dossier>> QUESTIONS = new LinkedHashMap<>();

    static {
        LISTS.put("members", size -> GeneratedDossier.of("plp-1", size, 100, 1));
        LISTS.put("messages", size -> GeneratedDossier.of("plp-1", 60, size, 1));
        LISTS.put(
                "attestations",
                size -> SMALL.toBuilder()
                        .attestations(list(size, Growth::attestation))
                        .build());
        LISTS.put(
                "waivers",
                size -> SMALL.toBuilder().waivers(list(size, Growth::waiver)).build());
        LISTS.put(
                "arrangements",
                size -> SMALL.toBuilder()
                        .arrangements(list(size, Growth::arrangement))
                        .build());
        LISTS.put(
                "partial",
                size -> SMALL.toBuilder()
                        .partial(list(size, i -> i % 2 == 0 ? "meetings" : "meetings.attendedBy"))
                        .build());
        QUESTIONS.put("check", dossier -> PLP.check(dossier, DAY).overall());
        QUESTIONS.put("html", dossier -> PLP.check(dossier, DAY).toHtml(Language.ENGLISH));
        QUESTIONS.put(
                "duties",
                dossier -> PLP.check(dossier, DAY).duties(DAY.plusYears(1)).all());
        QUESTIONS.put("may", dossier -> PLP.may(dossier, new MembershipAct.Leave(MEMBER.id(), DAY)));
        QUESTIONS.put("diff", Growth::compare);
    }

    private Growth() {}

    private static <E> Entries<E> list(int size, IntFunction<E> entry) {
        return Entries.of(IntStream.range(0, size).mapToObj(entry).toList());
    }

    private static String norm(int i) {
        return NORMS.get(i % NORMS.size());
    }

    private static String subject(int i) {
        return i % 3 == 0 ? "plp-1" : SMALL.memberships().entry(i % 60).id();
    }

    private static Attestation attestation(int i) {
        return Attestation.blank().toBuilder()
                .norm(Recorded.of(norm(i)))
                .subject(Recorded.of(subject(i)))
                .met(Answer.of(i % 2 == 0))
                .date(Recorded.of(DAY.minusDays(i % 900)))
                .build();
    }

    private static Waiver waiver(int i) {
        return Waiver.blank().toBuilder()
                .norm(Recorded.of(norm(i)))
                .subject(Recorded.of(subject(i)))
                .build();
    }

    private static Arrangement arrangement(int i) {
        return Arrangement.blank().toBuilder()
                .parameter(Recorded.of("memberList.review.period"))
                .value(Recorded.of("P" + (1 + i % 30) + "M"))
                .agreedOn(Recorded.of(DAY.minusDays(i % 900)))
                .by(Recorded.of(Party.POLICE_ZONE))
                .build();
    }

    private static Dossier changed(Dossier dossier) {
        return dossier.withMember(MEMBER.toBuilder().adult(Answer.NO).build());
    }

    private static void compare(Dossier dossier) {
        Assessments.compare(
                        PLP.check(dossier, DAY).assessment(),
                        PLP.check(changed(dossier), DAY).assessment())
                .changes();
    }

    /**
     * Prints the table.
     *
     * @param args the sizes, such as {@code 1000 10000 100000}; then, if wanted, the lists and questions to try
     */
    public static void main(String[] args) {
        List<Integer> sizes = new ArrayList<>();
        List<String> only = new ArrayList<>();
        for (String argument : args) {
            if (argument.matches("\\d+")) {
                sizes.add(Integer.parseInt(argument));
            } else {
                only.add(argument);
            }
        }
        for (int i = 0; i < 20; i++) {
            QUESTIONS.values().forEach(question -> question.accept(SMALL));
        }
        System.out.println("| list | question | "
                + String.join(" | ", sizes.stream().map(size -> size + ", ms").toList()) + " | exponents |");
        System.out.println("|---|---|" + "--:|".repeat(sizes.size()) + "---|");
        LISTS.forEach((list, dossiers) -> QUESTIONS.forEach((name, question) -> {
            if (only.isEmpty() || (only.contains(list) || only.contains(name))) {
                System.out.println(row(list, name, sizes, dossiers, question));
            }
        }));
    }

    private static String row(
            String list, String name, List<Integer> sizes, IntFunction<Dossier> dossiers, Consumer<Dossier> question) {
        List<Double> times = sizes.stream()
                .map(size -> milliseconds(question, dossiers.apply(size)))
                .toList();
        List<String> exponents = IntStream.range(1, times.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.2f",
                        Math.log(times.get(i) / times.get(i - 1)) / Math.log((double) sizes.get(i) / sizes.get(i - 1))))
                .toList();
        return "| " + list + " | " + name + " | "
                + String.join(
                        " | ",
                        times.stream()
                                .map(time -> String.format(Locale.ROOT, "%,.0f", time))
                                .toList())
                + " | " + String.join(", ", exponents) + " |";
    }

    /** The processor time of all threads, the lesser of two runs. */
    private static double milliseconds(Consumer<Dossier> question, Dossier dossier) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            question.accept(dossier);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return least / 1e6;
    }
}
